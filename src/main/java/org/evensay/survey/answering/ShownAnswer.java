package org.evensay.survey.answering;

import org.evensay.foundation.language.ShownText;

/**
 * A question and what was answered, in the page's language.
 *
 * @param question the name of the question
 * @param label what was asked
 * @param answer what was answered, or that nothing was
 * @param page the page to go to for changing it
 * @param change what the button for that says; empty when there is nothing to change any more
 * @param changeLabel what its button says to who cannot see the line it stands in
 */
record ShownAnswer(
    String question,
    ShownText label,
    ShownText answer,
    String page,
    String change,
    String changeLabel) {}
