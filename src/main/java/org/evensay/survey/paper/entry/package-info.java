/**
 * What somebody types of a paper form: read question by question, checked, and set beside what
 * somebody else typed of the same form.
 *
 * <p>Promises: what is typed is understood by the numbers that stand on the paper; nothing is
 * guessed, and nothing is lost of what cannot be understood; what may be left out on a screen or
 * not may be left out on paper. Pure values.
 */
package org.evensay.survey.paper.entry;
