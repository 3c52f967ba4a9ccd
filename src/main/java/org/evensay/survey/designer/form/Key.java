package org.evensay.survey.designer.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.designer.change.Shelf;

/**
 * A key of a survey document that the designer has a field for.
 *
 * @param way the key, or the way to it from its part, such as {@code start.why}
 * @param options what can be chosen, where it is one of several; of choices, what each can say
 *     besides its words
 */
public record Key(String way, Kind kind, List<String> options) {

  /** How a key is written in a form. */
  public enum Kind {
    /** Words in a language. */
    WORDS("words"),
    /** A name, a date or another text that is the same in all languages. */
    LINE("line"),
    /** A number, with decimals or without. */
    NUMBER("line"),
    /** Yes or no. */
    FLAG("flag"),
    /** One of several codes. */
    ONE_OF("one-of"),
    /** An expression. */
    CONDITION("condition"),
    /** A list of choices. */
    CHOICES("rows"),
    /** The points of a scale. */
    POINTS("rows"),
    /** The rows of a matrix. */
    ROWS("rows"),
    /** Names, each with a weight. */
    WEIGHTS("weights"),
    /** The languages of a survey. */
    LANGUAGES("languages");

    private final String view;

    Kind(String view) {
      this.view = view;
    }

    /** The part of a page that shows it. */
    public String view() {
      return view;
    }

    /** Whether it is a list of things that have a name and a label. */
    public boolean isList() {
      return this == CHOICES || this == POINTS || this == ROWS;
    }

    /** What the things in such a list are told apart by. */
    public String identity() {
      return this == POINTS ? "value" : "name";
    }
  }

  /** What a question tells about a person. */
  public static final String CHARACTERISTIC = "characteristic";

  /** The types that a question can have, those that are asked most first. */
  public static final List<String> TYPES =
      List.of(
          "one-choice",
          "several-choices",
          "scale",
          "short-text",
          "long-text",
          "number",
          "decimal",
          "date",
          "month",
          "time",
          "ranking",
          "best-worst",
          "pairwise",
          "points",
          "matrix",
          "agree",
          "photo",
          "drawing",
          "voice",
          "video",
          "file",
          "note",
          "calculated",
          "hidden",
          "repeat");

  /** The types that a question of a repeated group can have. */
  public static final List<String> INNER_TYPES =
      TYPES.stream().filter(type -> !List.of("hidden", "repeat").contains(type)).toList();

  /** The keys of a page. */
  static final List<Key> OF_PAGE =
      List.of(words("title"), condition("show-if"), flag("shuffle"), line("section"), line("name"));

  /** The keys that stand around all pages. */
  public static final List<Key> AROUND =
      List.of(
          words("title"),
          words("start.asker"),
          words("start.why"),
          words("start.use"),
          words("start.harm"),
          number("start.minutes"),
          words("end.next"),
          new Key("languages", Kind.LANGUAGES, List.of()),
          line("default-language"),
          flag("shuffle-sections"),
          flag("private"),
          line("name"));

  /** The keys of what stands beside the pages. */
  public static List<Key> beside(Shelf shelf) {
    return switch (shelf) {
      case ARMS -> List.of(new Key("arms", Kind.WEIGHTS, List.of()), line("name"));
      case ENDS -> List.of(words("title"), words("words"), condition("end-if"), line("name"));
      case QUOTAS ->
          List.of(
              condition("if"),
              number("most"),
              words("end.title"),
              words("end.words"),
              line("name"));
      case LISTS -> List.of(choices(FormRows.SPECIAL), line("name"));
      case PAGES -> OF_PAGE;
    };
  }

  /** What kind of question it is, where it stands in a repeated group. */
  static Key innerType() {
    return oneOf("type", INNER_TYPES.toArray(String[]::new));
  }

  /** What a question tells about a person, of what is known. */
  public static Key characteristic(List<String> known) {
    return new Key(CHARACTERISTIC, Kind.ONE_OF, known);
  }

  /** Which of the survey's lists a question offers. */
  static Key list(List<String> names) {
    return new Key("list", Kind.ONE_OF, names);
  }

  /** The keys of a question of a type; of one that there is not, those that all have. */
  public static List<Key> of(String type) {
    return KeysOfTypes.of(type);
  }

  /** The list of this key. */
  public static Optional<Key> listed(String way) {
    return Stream.of(Kind.CHOICES, Kind.POINTS, Kind.ROWS)
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(way))
        .map(kind -> new Key(way, kind, List.of()))
        .findFirst();
  }

  static Key choices(List<String> further) {
    return new Key("choices", Kind.CHOICES, further);
  }

  static Key words(String way) {
    return new Key(way, Kind.WORDS, List.of());
  }

  static Key line(String way) {
    return new Key(way, Kind.LINE, List.of());
  }

  static Key number(String way) {
    return new Key(way, Kind.NUMBER, List.of());
  }

  static Key flag(String way) {
    return new Key(way, Kind.FLAG, List.of());
  }

  static Key condition(String way) {
    return new Key(way, Kind.CONDITION, List.of());
  }

  static Key oneOf(String way, String... options) {
    return new Key(way, Kind.ONE_OF, List.of(options));
  }
}
