/**
 * Method: how members' weights become a standing. Arithmetic only: asks and chambers are any values
 * with {@code equals}, and nothing here knows of people, storage or time.
 *
 * <p>Promises: exact fractions throughout, so that a tie is a tie; every deciding chamber counts
 * the same whatever its head-count; an advisory chamber changes nothing.
 */
package org.evensay.codesign.weighing.method;
