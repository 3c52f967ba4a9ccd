package org.evensay.survey.design.question;

import org.evensay.foundation.language.LocalizedText;

/**
 * One of the answers that a question offers.
 *
 * @param alone whether it stands for itself, as in "none of these": it cannot be chosen with others
 * @param notSaid whether it means "rather not say": it is an answer, and belongs to no category
 */
public record Choice(String name, LocalizedText label, boolean alone, boolean notSaid) {}
