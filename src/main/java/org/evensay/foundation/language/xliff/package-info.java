/**
 * Texts on their way to translators and back, as XLIFF 2.1, which their tools read and write.
 *
 * <p>Promises: a file is read as valid or not at all; nothing in it is fetched, and no entity of it
 * is put in. It knows nothing of what the texts are of.
 */
package org.evensay.foundation.language.xliff;
