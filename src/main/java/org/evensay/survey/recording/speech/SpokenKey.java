package org.evensay.survey.recording.speech;

import org.evensay.foundation.language.LanguageVariant;

/**
 * What of an edition was spoken.
 *
 * @param question its name
 * @param variant the language of its words
 */
public record SpokenKey(String question, LanguageVariant variant) {}
