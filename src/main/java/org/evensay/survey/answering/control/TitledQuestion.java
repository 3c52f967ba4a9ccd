package org.evensay.survey.answering.control;

import org.evensay.foundation.language.ShownText;

/**
 * A question as its page shows it, and the title of the part of the page that begins with it.
 *
 * @param title no words where none begins
 */
public record TitledQuestion(ShownText title, ShownQuestion question) {}
