package org.evensay.survey.design.symbol;

import java.util.Map;

/**
 * A line or a shape of a symbol.
 *
 * @param element what it is in SVG
 * @param attributes where it is, and how it differs from a round line of two units in the colour of
 *     the words
 */
record Shape(String element, Map<String, String> attributes) {}
