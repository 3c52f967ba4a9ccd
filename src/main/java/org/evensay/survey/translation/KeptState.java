package org.evensay.survey.translation;

import org.evensay.foundation.language.xliff.XliffState;

/**
 * What somebody said of a translation.
 *
 * @param state how far it is
 * @param source the words of the first language that it is of
 */
record KeptState(XliffState state, String source) {}
