/**
 * What the tests stand on: the product as it ships, on a real server with a real database, and the
 * people and browsers that use it.
 *
 * <p>A test of the running product is a class named {@code …IT} with {@link
 * org.evensay.testing.OnTheServer}: it speaks HTTP through a {@link org.evensay.testing.Visitor}
 * (from {@link org.evensay.testing.Persona}) and looks at rows through {@link
 * org.evensay.testing.Evensay}. A journey in a browser is named {@code …Walk} and opens its pages
 * with {@link org.evensay.testing.Browser}. All of them share one deployment and one database, so a
 * test counts what it caused itself and never the whole table.
 */
package org.evensay.testing;
