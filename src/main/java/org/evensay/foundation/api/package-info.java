/**
 * What programs are answered: the interface that they use is versioned, and described in one
 * document that is served.
 *
 * <p>Promises: whatever goes wrong, the answer is a problem in JSON (RFC 9457) with a stable code,
 * in the language that was asked for, and never a page; every limit is named in {@link
 * org.evensay.foundation.api.ApiLimits}; nothing is said of a fault but that there was one. What
 * can be done is for the resources of the other rooms to say, which decide nothing: acts do.
 */
package org.evensay.foundation.api;
