/**
 * People: accounts, sign-in, and who may do what in which programme.
 *
 * <p>Promises: a password is kept only as an Argon2id hash; who is signed in is known from the
 * session alone, which gets a new id at sign-in; a permission always counts for one programme;
 * {@link org.evensay.foundation.people.Caller#require} is the only way to ask for one, and it
 * refuses when nobody is signed in.
 *
 * <p>A person belongs to at most one chamber of a programme, and no act of this room can change
 * that for somebody who is signed in. Respondents are not people in this sense: they have no
 * account, and this room must never hear of them.
 */
package org.evensay.foundation.people;
