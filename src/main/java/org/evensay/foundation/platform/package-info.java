/**
 * Platform: what the product stands on and no room needs to know of: the database's schema, what
 * every request has to pass, what every answer carries, error pages, health.
 *
 * <p>It stands after all other rooms of this floor and may call them; no room calls it.
 */
package org.evensay.foundation.platform;
