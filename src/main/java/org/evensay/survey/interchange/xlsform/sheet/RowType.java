package org.evensay.survey.interchange.xlsform.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.function.Functions;

/**
 * What a row of the sheet of questions is.
 *
 * @param what what it is
 * @param written as it stands there, without spaces around it
 * @param list the list of its choices; empty for none
 * @param other whether it has one choice more, with a field for what is not in the list
 */
public record RowType(What what, String written, String list, boolean other) {

  /** All that a row can be. */
  public enum What {
    ONE_CHOICE,
    SEVERAL_CHOICES,
    RANKING,
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    RANGE,
    DATE,
    TIME,
    DATE_AND_TIME,
    NOTE,
    AGREE,
    PHOTO,
    DRAWING,
    VOICE,
    VIDEO,
    FILE,
    CALCULATED,
    HIDDEN,
    /** The day of the answer: expressions ask for it by a function. */
    TODAY,
    /** About the device or the person at it. */
    KEPT_NOWHERE,
    /** A kind of question that there is not here. */
    OTHER_KIND,
    BEGIN_GROUP,
    BEGIN_REPEAT,
    END_GROUP,
    END_REPEAT
  }

  private static final Pattern BEGIN =
      Pattern.compile(
          "(begin|end)[ _]?(group|lgroup|repeat|loop|looped group|score|rank|kobomatrix|matrix)( over \\S+| \\S+|)");
  private static final Pattern OTHER =
      Pattern.compile("(\\S+)(?: (?:or specify other|or[_ ]other))?");
  private static final Pattern FROM_FILE =
      Pattern.compile("(?:select one|select multiple|rank) from file .*|osm \\S+");

  /** What a row is; nothing when there is no such type. */
  public static Optional<RowType> of(String type) {
    String written = type.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    String small = written.toLowerCase(Locale.ROOT);
    String spaced = spaced(small);
    Matcher begin = BEGIN.matcher(small);
    if (begin.matches()) {
      return Optional.of(group(begin, written));
    }
    What plain = TypeNames.plain(small, spaced);
    if (plain != null) {
      return Optional.of(new RowType(plain, written, "", false));
    }
    if (FROM_FILE.matcher(spaced).matches()) {
      return Optional.of(new RowType(What.OTHER_KIND, written, "", false));
    }
    return TypeNames.choosing().entrySet().stream()
        .filter(entry -> spaced.startsWith(entry.getKey() + " "))
        .findFirst()
        .flatMap(entry -> choosing(entry.getValue(), written, entry.getKey().length() + 1));
  }

  private static String spaced(String small) {
    return small.replaceAll("_+", " ");
  }

  /** Whether it is a type with choices that does not say of which list. */
  public static boolean lacksList(String type) {
    String small = type.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    return TypeNames.choosing().containsKey(spaced(small.replaceAll("\\s+", " ")));
  }

  private static RowType group(Matcher begin, String written) {
    boolean ends = begin.group(1).equals("end");
    boolean once =
        List.of("group", "score", "rank", "kobomatrix", "matrix").contains(begin.group(2));
    What begins = once ? What.BEGIN_GROUP : What.BEGIN_REPEAT;
    What what = ends ? (once ? What.END_GROUP : What.END_REPEAT) : begins;
    return new RowType(what, written, "", false);
  }

  private static Optional<RowType> choosing(What what, String written, int from) {
    String rest = written.substring(from);
    Matcher list = OTHER.matcher(rest);
    if (rest.startsWith("${")) {
      // The choices would be what was answered in a repeated group.
      return Optional.of(new RowType(What.OTHER_KIND, written, "", false));
    }
    if (!list.matches()) {
      return Optional.empty();
    }
    boolean other = list.group(1).length() < rest.length();
    return Optional.of(new RowType(what, written, list.group(1), other));
  }

  /** The type that is most like what is none. */
  public static String nearest(String type) {
    String command = Place.shown(type.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    String first = command.replaceAll(" .*", "");
    Collection<String> today =
        List.of(
            "text",
            "integer",
            "decimal",
            "range",
            "date",
            "time",
            "dateTime",
            "note",
            "acknowledge",
            "calculate",
            "rank",
            "select_one",
            "select_multiple",
            "begin_group",
            "end_group",
            "begin_repeat",
            "end_repeat",
            "image",
            "audio",
            "video",
            "file",
            "geopoint",
            "barcode",
            "hidden",
            "today",
            "start",
            "end",
            "username",
            "audit");
    String whole = Functions.nearest(command, today).orElseThrow();
    String begin = Functions.nearest(first, today).orElseThrow();
    return Functions.distance(command, whole) <= Functions.distance(first, begin) ? whole : begin;
  }

  /** What a group is said to go over, such as a list of choices; empty for nearly all. */
  public String over() {
    Matcher begin = BEGIN.matcher(written.toLowerCase(Locale.ROOT));
    return begin.matches()
        ? written.substring(begin.start(3)).replaceFirst("(?i)^ over ", "").strip()
        : "";
  }

  /** Whether it begins what is asked once for each choice of a list. */
  public boolean isLoop() {
    Matcher begin = BEGIN.matcher(written.toLowerCase(Locale.ROOT));
    return isGroup() && begin.matches() && begin.group(2).startsWith("loop") && !over().isEmpty();
  }

  /** Whether this row ends what that one began. */
  public boolean ends(RowType begun) {
    return what == (begun.what == What.BEGIN_GROUP ? What.END_GROUP : What.END_REPEAT);
  }

  public boolean isEnd() {
    return what == What.END_GROUP || what == What.END_REPEAT;
  }

  public boolean isGroup() {
    return what == What.BEGIN_GROUP || what == What.BEGIN_REPEAT;
  }

  /** Whether its choices stand in the sheet for choices that are loaded from outside. */
  public boolean isExternal() {
    String spaced = written.toLowerCase(Locale.ROOT).replace('_', ' ');
    return spaced.startsWith("select one external ");
  }

  public boolean hasChoices() {
    return !list.isEmpty();
  }
}
