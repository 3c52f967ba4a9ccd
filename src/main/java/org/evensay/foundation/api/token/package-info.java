/**
 * Tokens: what lets a person's programs do what she may do.
 *
 * <p>Promises: a token is shown once, to whoever made it, and kept only as a hash; it has a name, a
 * day on which it ends, and can be taken back at any time; it lets nobody do more than its person
 * may at that moment, and nothing but through the interface for programs; making one and taking one
 * back stand in the journal. Wrong ones are counted, and wait.
 */
package org.evensay.foundation.api.token;
