package org.evensay.survey.design.asking;

import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.expression.Expression;

/**
 * An end before the last page, for whom a survey is not: she is told why, and nothing is sent.
 *
 * @param title what stands above the words; empty for the usual thanks
 * @param when what has to hold of her answers
 */
public record End(String name, LocalizedText title, LocalizedText words, Expression when) {}
