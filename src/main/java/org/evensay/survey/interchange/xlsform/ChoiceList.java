package org.evensay.survey.interchange.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.Line;

/** A list of choices, as it is written in a workbook. */
final class ChoiceList {

  /**
   * A choice.
   *
   * @param written its name as it is written
   * @param name its name here
   * @param others what stands under headings that mean nothing but what a filter makes of them
   */
  record Entry(
      Line line,
      String written,
      String name,
      Map<LanguageVariant, String> words,
      Map<Heading, String> others) {}

  private final String name;
  private final Names names = new Names(Names.Of.CHOICE);
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private int uses;

  ChoiceList(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<Entry> entries() {
    return entries;
  }

  void add(Entry entry) {
    entries.add(entry);
    byName.computeIfAbsent(entry.written(), any -> new ArrayList<>()).add(entry);
  }

  /**
   * The choices that were written with this name: more than one, where a filter tells them apart.
   */
  List<Entry> named(String written) {
    return byName.getOrDefault(written, List.of());
  }

  String nameFor(String written) {
    return names.name(written);
  }

  /** Whether words of it put in answers, so that they hang on where its question stands. */
  boolean putsIn() {
    return entries.stream()
        .flatMap(entry -> entry.words().values().stream())
        .anyMatch(words -> words.contains("${"));
  }

  /** Whether something stands in a column of any of its choices. */
  boolean fills(String column) {
    return entries.stream()
        .flatMap(entry -> entry.others().keySet().stream())
        .anyMatch(heading -> heading.written().strip().equals(column));
  }

  void use() {
    uses++;
  }

  int uses() {
    return uses;
  }
}
