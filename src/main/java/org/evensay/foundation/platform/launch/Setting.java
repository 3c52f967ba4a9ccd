package org.evensay.foundation.platform.launch;

/** Every setting there is: the environment variables that Evensay looks at. */
public enum Setting {
  EVENSAY_DATA("./data", "The folder that everything is kept in"),
  EVENSAY_PORT("8080", "The port that pages are served on, 1 to 65535"),
  EVENSAY_BIND("127.0.0.1", "The address that pages are served on; 0.0.0.0 for all there are"),
  EVENSAY_PUBLIC_ADDRESS(
      "", "What people type, when a proxy stands in front: https:// and a host, nothing more"),
  EVENSAY_DB_URL(
      "", "A MySQL 8 database, as jdbc:mysql://host:3306/name; without it, Evensay brings its own"),
  EVENSAY_DB_USER("", "Who Evensay is to that database"),
  EVENSAY_DB_PASSWORD("", "The password of that database user"),
  EVENSAY_DB_PASSWORD_FILE("", "A file that holds that password, in place of the setting before"),
  EVENSAY_DEMO("true", "Whether the demonstration is loaded at the first start: true or false"),
  EVENSAY_DEMO_PASSWORD(
      "", "The password of the demonstration's people; without it, one is made at the first start"),
  EVENSAY_SERVER_OPTIONS("", "More options for Payara Micro, with spaces between them"),
  EVENSAY_JAVA_OPTIONS("", "More options for the server's Java, with spaces between them");

  private final String otherwise;
  private final String meaning;

  Setting(String otherwise, String meaning) {
    this.otherwise = otherwise;
    this.meaning = meaning;
  }

  /** What it is when it is not given; empty when it is then nothing. */
  public String otherwise() {
    return otherwise;
  }

  /** What it means, in one line. */
  public String meaning() {
    return meaning;
  }
}
