/**
 * Theme: the named ideas of a programme, which asks stand under.
 *
 * <p>Promises: a theme belongs to one programme, and has a code that never changes. Coding passages
 * of free text to themes will live here too.
 */
package org.evensay.insight.theme;
