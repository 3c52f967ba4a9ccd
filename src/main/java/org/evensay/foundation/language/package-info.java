/**
 * Language: every word on a page, in every language variant, with the direction it is read in.
 *
 * <p>Promises: which languages pages are in, and how far each is, is said by {@code
 * i18n/status.properties} alone; a text is always found, by an explicit chain that ends in the
 * default language; a {@link org.evensay.foundation.language.Refusal} always has words in every
 * language.
 *
 * <p>Everyone may call this room. It calls no other room, and must never hold anything about a
 * person.
 */
package org.evensay.foundation.language;
