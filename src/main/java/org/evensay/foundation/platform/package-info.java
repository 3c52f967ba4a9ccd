/**
 * Platform: what the product stands on and no room needs to know of: the database's schema, what
 * every request has to pass, what every answer carries, error pages, health.
 *
 * <p>Promises: no page is served before the database has the schema that this program knows; no
 * unsafe request from another site gets through; no answer goes out without its security headers;
 * whatever breaks ends in a page that says what happened, in the reader's language, or, when a part
 * of the answer has gone out already, in a connection that breaks off.
 *
 * <p>It stands after all other rooms of this floor and may call them; no room calls it.
 */
package org.evensay.foundation.platform;
