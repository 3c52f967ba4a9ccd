package org.evensay.survey.response.export.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that are given once, whatever the case of their letters: programs take a and A for one. */
public final class ColumnNames {

  private final int mostCharacters;
  private final Set<String> given = new HashSet<>();

  /** Names of at most so many characters. */
  public ColumnNames(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /** Gives a name as it is, when nobody has it. */
  boolean take(String name) {
    return given.add(name.toLowerCase(Locale.ROOT));
  }

  /** Gives a name, with a number after it when it is given or too long. */
  public String unique(String name) {
    if (name.length() <= mostCharacters && take(name)) {
      return name;
    }
    int number = 2;
    String numbered = numbered(name, number);
    while (!take(numbered)) {
      number++;
      numbered = numbered(name, number);
    }
    return numbered;
  }

  private String numbered(String name, int number) {
    String end = "__" + number;
    return name.substring(0, Math.min(name.length(), mostCharacters - end.length())) + end;
  }
}
