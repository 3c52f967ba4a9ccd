/**
 * Response: what was sent. The one commit that a voice depends on.
 *
 * <p>Promises: a response that was acknowledged is in the database, once; it is never changed, only
 * taken back by whoever holds its receipt; nothing is kept of who sent it, from where or when, but
 * the week. The receipt's code is made from the submission's key and a secret of the installation:
 * sending again gives the same code, and the database, which keeps only its hash, does not tell
 * which receipt belongs to which row.
 *
 * <p>Only {@code insight.results} and {@code insight.safeguard} may read what is stored.
 */
package org.evensay.survey.response;
