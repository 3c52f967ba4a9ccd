package org.evensay.survey.design.question;

import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.expression.Expression;

/**
 * What every question has, whatever its type.
 *
 * @param name its identity across editions: ASCII letters, digits and underscores
 * @param label what is asked
 * @param hint one sentence more; empty when there is none
 * @param required whether there has to be an answer where the question is shown
 * @param showIf when it is shown; always, when empty
 * @param characteristic what it tells about a respondent, for coverage
 */
public record Wording(
    String name,
    LocalizedText label,
    LocalizedText hint,
    boolean required,
    Optional<Expression> showIf,
    Optional<String> characteristic) {}
