package org.evensay.survey.interchange.limesurvey;

import static java.util.Map.entry;

import java.util.Map;

/** What LimeSurvey calls its types of questions, which files name by one sign. */
final class TypeNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("1", "Array dual scale"),
          entry("5", "5 point choice"),
          entry("A", "Array (5 point choice)"),
          entry("B", "Array (10 point choice)"),
          entry("C", "Array (Yes/No/Uncertain)"),
          entry("D", "Date/Time"),
          entry("E", "Array (Increase/Same/Decrease)"),
          entry("F", "Array"),
          entry("G", "Gender"),
          entry("H", "Array by column"),
          entry("I", "Language switch"),
          entry("K", "Multiple numerical input"),
          entry("L", "List (radio)"),
          entry("M", "Multiple choice"),
          entry("N", "Numerical input"),
          entry("O", "List with comment"),
          entry("P", "Multiple choice with comments"),
          entry("Q", "Multiple short text"),
          entry("R", "Ranking"),
          entry("S", "Short free text"),
          entry("T", "Long free text"),
          entry("U", "Huge free text"),
          entry("W", "List (flexible, dropdown)"),
          entry("X", "Text display"),
          entry("Y", "Yes/No"),
          entry("Z", "List (flexible, radio)"),
          entry("!", "List (dropdown)"),
          entry("*", "Equation"),
          entry("|", "File upload"),
          entry(":", "Array (Numbers)"),
          entry(";", "Array (Texts)"));

  private TypeNames() {}

  /** The sign and the name. */
  static String of(String type) {
    return type + " (" + NAMES.getOrDefault(type, "?") + ")";
  }
}
