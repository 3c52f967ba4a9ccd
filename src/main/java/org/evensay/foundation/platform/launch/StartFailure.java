package org.evensay.foundation.platform.launch;

import java.io.Serial;

/** Why Evensay does not start, in one sentence that says what to do. */
public final class StartFailure extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  StartFailure(String sentence) {
    super(sentence);
  }

  static StartFailure setting(Setting setting, String value, String needed) {
    return new StartFailure(setting + " is \"" + value + "\", but it has to be " + needed + ".");
  }

  static StartFailure unknownSetting(String name) {
    return new StartFailure(
        name + " is no setting of Evensay; take it away, or look at ./evensay help for its name.");
  }

  static StartFailure portBusy(int port) {
    return new StartFailure(
        "Port "
            + port
            + " is in use by another program; stop that one, or choose another port with"
            + " EVENSAY_PORT.");
  }

  static StartFailure portForbidden(int port) {
    return new StartFailure(
        "Only the machine's administrator may use port "
            + port
            + "; choose one from 1024 on with EVENSAY_PORT.");
  }

  static StartFailure unreadable(Object folder) {
    return new StartFailure(
        "Evensay cannot read "
            + folder
            + "; use the account that started it, or name its folder with EVENSAY_DATA.");
  }

  static StartFailure nothingYet(Object folder) {
    return new StartFailure(
        "There is no journal in "
            + folder
            + " yet; start Evensay first, or name its folder with EVENSAY_DATA.");
  }

  static StartFailure emptyDatabase(String where) {
    return new StartFailure(
        "There is no journal in the database at " + where + " yet; start Evensay on it first.");
  }

  static StartFailure stopped() {
    return new StartFailure("Stopped before it had started.");
  }

  static StartFailure unwritable(Object folder) {
    return new StartFailure(
        "Evensay cannot write into "
            + folder
            + "; make that folder writable, or choose another with EVENSAY_DATA.");
  }

  static StartFailure folderInUse(Object folder) {
    return new StartFailure(
        "Another Evensay is using "
            + folder
            + "; stop that one, or choose another folder with EVENSAY_DATA.");
  }

  static StartFailure databaseUnreachable(String where) {
    return new StartFailure(
        "The database at " + where + " does not answer; start it, or correct EVENSAY_DB_URL.");
  }

  static StartFailure databaseDenied(String where) {
    return new StartFailure(
        "The database at "
            + where
            + " does not let Evensay in; correct EVENSAY_DB_USER and EVENSAY_DB_PASSWORD.");
  }

  /** The user and the password are right; a server does not tell whether such a database exists. */
  static StartFailure databaseForbidden(String user, String where) {
    return new StartFailure(
        "The user "
            + user
            + " may not use the database at "
            + where
            + ", if there is one; correct the name at the end of EVENSAY_DB_URL, or let that user"
            + " use it.");
  }

  static StartFailure databaseUnknown(String where) {
    return new StartFailure(
        "There is no such database at "
            + where
            + "; create it there, or correct the name at the end of EVENSAY_DB_URL.");
  }

  static StartFailure newerSchema(String schema, String known) {
    return new StartFailure(
        "This database was made by a newer Evensay (schema "
            + schema
            + ", this one knows "
            + known
            + "); start that version, or use another database.");
  }

  static StartFailure embeddedDatabase(Object log) {
    return new StartFailure(
        "The database that Evensay brings along did not start; its own words are in " + log + ".");
  }

  static StartFailure server(Object log) {
    return new StartFailure(
        "The server did not start; its own words are at the end of " + log + ".");
  }

  static StartFailure notBuilt(Object missing) {
    return new StartFailure(
        missing + " is missing; start Evensay with ./evensay, which builds it.");
  }
}
