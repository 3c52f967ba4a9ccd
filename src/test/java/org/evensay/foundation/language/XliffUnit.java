package org.evensay.foundation.language;

import java.util.Optional;

/**
 * A piece of text to be translated, with what is put in written out: {@code Hello {0}}.
 *
 * @param name where it belongs
 * @param note what helps whoever translates it; may be empty
 * @param target the translation; empty when there is none, or none that counts yet
 * @param done whether a native reader has checked it
 */
record XliffUnit(String name, String note, String source, Optional<String> target, boolean done) {}
