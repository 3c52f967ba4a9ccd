package org.evensay.survey.answering;

/**
 * One line of the page where answers are checked, in the page's language.
 *
 * @param question the name of the question
 * @param label what was asked
 * @param answer what was answered, or that nothing was
 * @param page the page to go to for changing it
 * @param change what its button says
 * @param changeLabel what its button says to who cannot see the line it stands in
 */
record ShownAnswer(
    String question, String label, String answer, String page, String change, String changeLabel) {}
