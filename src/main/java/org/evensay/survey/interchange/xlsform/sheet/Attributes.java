package org.evensay.survey.interchange.xlsform.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.interchange.report.ImportNotes;

/** What the cells of a row say in signs of their own: yes and no, appearances, parameters. */
public final class Attributes {

  private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "y");
  private static final Set<String> NO = Set.of("no", "false", "false()", "0", "n");

  /** Said of a row as a part of something else. */
  private static final Set<String> READ_ELSEWHERE = Set.of("as", "choice", "list", "other", "of");

  private final Line line;
  private final ImportNotes notes;
  private final List<String> appearances;
  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();

  public Attributes(Line line, ImportNotes notes) {
    this.line = line;
    this.notes = notes;
    this.appearances =
        new ArrayList<>(
            Arrays.asList(line.text("appearance").toLowerCase(Locale.ROOT).split("\\s+", -1)));
    String together = line.text("parameters").replaceAll("\\s*=\\s*", "=");
    for (String one : together.split("[\\s;,]+", -1)) {
      String[] parts = one.split("=", 2);
      parameters.put(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
    }
    own.putAll(OwnKeys.of(line.text(OwnKeys.HEADING)).all());
    READ_ELSEWHERE.forEach(own::remove);
    appearances.remove("");
    parameters.remove("");
  }

  public static boolean isYes(String text) {
    return YES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  public static boolean isNo(String text) {
    return NO.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a cell says yes; one that says neither stays unread. */
  public boolean flag(String kind) {
    String text = line.peek(kind);
    if (isYes(text) || isNo(text)) {
      line.text(kind);
    }
    return isYes(text);
  }

  /** Whether it is to look so. */
  public boolean looks(String... ways) {
    return appearances.removeAll(Arrays.asList(ways));
  }

  /** A parameter, or else what it is when nobody says; nothing more is said of it then. */
  public String parameter(String name, String otherwise) {
    String value = parameters.remove(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  /** Gives a parameter back that meant nothing after all. */
  public void notParameter(String name, String value) {
    parameters.put(name, value);
  }

  /** What a key of Evensay's own says; nothing more is said of it then. */
  public Optional<String> own(String key) {
    return Optional.ofNullable(own.remove(key));
  }

  /** Gives a key back that meant nothing after all. */
  public void notOwn(String key, String value) {
    own.put(key, value);
  }

  /** Says what of it has not been asked for. */
  public void finish() {
    if (!appearances.isEmpty()) {
      notes.changed(
          line.place("appearance"),
          ItemCode.APPEARANCE,
          ItemCode.shown(String.join(" ", appearances)));
    }
    parameters.forEach(
        (name, value) ->
            notes.leftOut(line.place("parameters"), ItemCode.CELL, name, ItemCode.shown(value)));
    own.forEach(
        (name, value) ->
            notes.leftOut(line.place(OwnKeys.HEADING), ItemCode.CELL, name, ItemCode.shown(value)));
  }
}
