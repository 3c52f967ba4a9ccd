package org.evensay.survey.response.export.table;

import org.evensay.foundation.language.LocalizedText;

/**
 * One of the answers that a question offers, in any of the editions that have it.
 *
 * @param name its name: what is stored
 * @param notSaid whether it means "rather not say": programs are told to count it as missing
 * @param number what stands for it where only numbers can have labels. What later editions add gets
 *     numbers of its own, and changes none; only a name that is no number, among names that all
 *     were, has them counted anew
 */
public record Code(String name, LocalizedText label, boolean notSaid, long number) {}
