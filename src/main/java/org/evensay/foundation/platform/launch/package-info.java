/**
 * Launch: the process that starts Evensay: looks at the settings, starts the database and the
 * server, watches both, and stops them in the right order.
 *
 * <p>Promises: whatever stands in the way of a start ends in one plain sentence that says what to
 * do; what was started is stopped, the server before the database; nothing listens on more than
 * this machine unless a setting says so.
 *
 * <p>It runs outside the server, on the JDK and the database driver alone.
 */
package org.evensay.foundation.platform.launch;
