package org.evensay.testing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ten thousand places that sound like some: a list that nobody looks through. */
public final class Towns {

  /** How many there are. */
  public static final int ALL = 10_000;

  private static final String[] BEGINNINGS = {
    "Ash", "Bram", "Clif", "Dun", "Ever", "Fern", "Gran", "Hol", "Ivy", "Kings"
  };
  private static final String[] ENDS = {
    "bury", "by", "combe", "dale", "field", "ford", "ham", "ley", "mouth", "ton"
  };
  private static final String[] BESIDE = {
    "Abbey", "Bridge", "Church", "Down", "End", "Green", "Heath", "Mill", "Parva", "Wells"
  };

  private Towns() {}

  /** The name of a place, which no other has. */
  public static String label(int town) {
    return BEGINNINGS[town % 10]
        + ENDS[town / 10 % 10]
        + " "
        + BESIDE[town / 100 % 10]
        + " "
        + (1 + town / 1_000);
  }

  /** One of them as a choice of a document, with its county of a hundred. */
  public static String choice(int town) {
    return "{\"name\":\"t%d\",\"label\":{\"en-GB\":\"%s\"},\"values\":{\"county\":\"c%d\"}}"
        .formatted(town, label(town), town % 100);
  }

  /** All of them as the choices of a document. */
  public static String choices() {
    return IntStream.range(0, ALL)
        .mapToObj(Towns::choice)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
