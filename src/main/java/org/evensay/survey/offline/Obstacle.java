package org.evensay.survey.offline;

/**
 * Why a survey cannot be taken offline: a device could not ask it as the server does.
 *
 * @param key of the words that say so
 * @param what what it is about, such as the name of a function; empty for nothing
 */
record Obstacle(String key, String what) {

  static Obstacle of(String key) {
    return new Obstacle(key, "");
  }
}
