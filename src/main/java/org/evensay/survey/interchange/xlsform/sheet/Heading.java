package org.evensay.survey.interchange.xlsform.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.workbook.Sheet;

/**
 * The heading of a column.
 *
 * @param written as it stands there
 * @param kind what the column holds, by its name of today; empty when it is none that is known
 * @param language the language that its texts are in, as it is written there; empty for no language
 */
public record Heading(String sheet, int column, String written, String kind, String language) {

  /** What may be written in several languages. */
  private static final List<String> IN_LANGUAGES =
      List.of(
          "label",
          "hint",
          "guidance_hint",
          "image",
          "big-image",
          "audio",
          "video",
          "constraint_message",
          "required_message",
          "form_title",
          OwnKeys.TITLE,
          OwnKeys.PICTURE_WORDS,
          OwnKeys.BEST,
          OwnKeys.WORST);

  private static final List<String> AROUND = List.of("media", "bind", "control", "body");

  /** Names of today, and those that were once used for the same, in small letters. */
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("type", List.of("command")),
          Map.entry("name", List.of("tag", "value")),
          Map.entry("list_name", List.of("list", "listname")),
          Map.entry("label", List.of("caption")),
          Map.entry("hint", List.of()),
          Map.entry("guidance_hint", List.of()),
          Map.entry("required", List.of()),
          Map.entry("skippable", List.of()),
          Map.entry(
              "required_message", List.of("requiredmsg", "jr:requiredmsg", "requiredmessage")),
          Map.entry("relevant", List.of("relevance", "skip_logic")),
          Map.entry("constraint", List.of("validation")),
          Map.entry(
              "constraint_message",
              List.of("jr:constraintmsg", "constraintmsg", "constraining_message")),
          Map.entry("calculation", List.of("calculate")),
          Map.entry("read_only", List.of("readonly", "read-only")),
          Map.entry("appearance", List.of()),
          Map.entry("default", List.of()),
          Map.entry("choice_filter", List.of("choicefilter")),
          Map.entry("parameters", List.of()),
          Map.entry("repeat_count", List.of("count", "jr:count")),
          Map.entry("rows", List.of()),
          Map.entry("trigger", List.of()),
          Map.entry("disabled", List.of()),
          Map.entry("image", List.of()),
          Map.entry("big-image", List.of()),
          Map.entry("audio", List.of()),
          Map.entry("video", List.of()),
          Map.entry("form_title", List.of("title", "set_form_title")),
          Map.entry("form_id", List.of("id_string", "set_form_id")),
          Map.entry("default_language", List.of()),
          Map.entry("allow_choice_duplicates", List.of()),
          Map.entry("add_none_option", List.of()),
          Map.entry(OwnKeys.HEADING, List.of()),
          Map.entry(OwnKeys.TITLE, List.of()),
          Map.entry(OwnKeys.PICTURE_WORDS, List.of()),
          Map.entry(OwnKeys.BEST, List.of()),
          Map.entry(OwnKeys.WORST, List.of()));

  private static final List<String> SHEETS_OF_CHOICES =
      List.of("choices", "external_choices", "choices_and_columns", "columns");

  /** The same for choices, whose other columns are there for filters, whatever they are called. */
  private static final Map<String, List<String>> OF_CHOICES =
      Map.of(
          "list_name",
          List.of("list", "listname"),
          "name",
          List.of("value"),
          "label",
          List.of("caption"),
          "image",
          List.of(),
          "big-image",
          List.of(),
          "audio",
          List.of(),
          "video",
          List.of(),
          OwnKeys.HEADING,
          List.of());

  /** What is inside of these is about data, and not what a column without them is about. */
  private static final List<String> NOT_INSIDE = List.of("type", "name");

  /**
   * Understands a heading.
   *
   * @param doubled whether the sheet parts languages by two colons: then one means nothing
   */
  public static Heading of(String sheet, int column, String written, boolean doubled) {
    String clean = written.strip();
    Map<String, List<String>> names = names(sheet);
    Optional<String> whole = kind(clean, names);
    if (whole.isPresent()) {
      return new Heading(sheet, column, written, whole.get(), "");
    }
    List<String> parts = parts(clean, doubled);
    int first = parts.size() > 1 && AROUND.contains(snake(parts.get(0))) ? 1 : 0;
    String kind =
        kind(parts.get(first), names)
            .filter(inside -> first == 0 || !NOT_INSIDE.contains(inside))
            .orElse("");
    String language = String.join(":", parts.subList(first + 1, parts.size()));
    boolean misplaced = !language.isEmpty() && !IN_LANGUAGES.contains(kind);
    return new Heading(sheet, column, written, misplaced ? "" : kind, misplaced ? "" : language);
  }

  private static List<String> parts(String written, boolean doubled) {
    boolean twice = doubled || written.contains("::");
    String kept = twice ? written : written.replaceAll("(?i)\\bjr:", "jr\u0000");
    return Arrays.stream(kept.split(twice ? "::" : ":"))
        .map(part -> part.replace('\u0000', ':').strip())
        .toList();
  }

  private static Map<String, List<String>> names(String sheet) {
    return SHEETS_OF_CHOICES.contains(snake(sheet)) ? OF_CHOICES : NAMES;
  }

  private static Optional<String> kind(String written, Map<String, List<String>> names) {
    String name = snake(written);
    if (names.containsKey(name)) {
      return Optional.of(name);
    }
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether it is written by the name of today, in no language. */
  public boolean isToday() {
    return snake(written).equals(kind);
  }

  /** The same heading, with no other meaning than what stands there. */
  public Heading asItStands() {
    return new Heading(sheet, column, written, "", "");
  }

  public static String snake(String written) {
    return written.replace('\u00a0', ' ').strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT);
  }

  public Place place() {
    return new Place.Column(sheet, letters());
  }

  public String letters() {
    return Sheet.letters(column);
  }
}
