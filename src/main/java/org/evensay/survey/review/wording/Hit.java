package org.evensay.survey.review.wording;

import java.util.List;

/**
 * Where something stands in a text.
 *
 * @param start of its first letter
 * @param end behind its last
 * @param kinder what to say in its place; may be none
 */
public record Hit(int start, int end, List<String> kinder) {}
