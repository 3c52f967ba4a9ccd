package org.evensay.survey.response.export.spss;

import java.util.List;

/**
 * Several choices as one thing to count: a variable for each, which is 1 where it was chosen.
 *
 * @param name without the dollar sign that the file has before it
 */
record MultipleResponseSet(String name, String label, List<SpssVariable> variables) {}
