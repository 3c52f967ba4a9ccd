package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.Documents;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Questions that are answered by typing, or on a scale of numbers. */
final class TypedQuestions {

  /** The only old type that had a rule of its own, and no other name since. */
  private static final String PHONE_NUMBER = "phone number";

  private static final int POINTS = 20;
  private static final int POINT_BOUND = 1_000;
  private static final int PLACES = 6;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private static final Pattern WORKED_OUT =
      Pattern.compile("\\$\\{|^\\s*[a-zA-Z][\\w:-]*\\(.*\\)\\s*$", Pattern.DOTALL);

  /** What words may look like too, as in "me(please)": then it is no expression. */
  private static final Pattern CALLED = Pattern.compile("[a-zA-Z][\\w:-]*\\(");

  private static final Pattern NOT_NEGATIVE =
      Pattern.compile("^\\s*\\.\\s*>=?\\s*\\d|\\band\\s+\\.\\s*>=?\\s*\\d");
  private static final Pattern OR = Pattern.compile("\\bor\\b");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})(?:-\\d{2})?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d{2}){0,2}");
  private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2})(?::\\d{2}.*)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,6})?");

  private static final Pattern ANY_NUMBER = Pattern.compile("-?\\d{0,40}\\.?\\d{1,40}");

  private final Words words;
  private final ImportNotes notes;
  private final Names names;
  private boolean nearest;
  private String name = "";

  TypedQuestions(Words words, Names names, ImportNotes notes) {
    this.words = words;
    this.names = names;
    this.notes = notes;
  }

  /** Whether the last question is only like what it was. */
  boolean isNearest() {
    return nearest;
  }

  /** A name for the time of day of the last question. */
  String timeName() {
    return names.name(name + "_time");
  }

  static boolean isWorkedOut(String value) {
    return WORKED_OUT.matcher(value).find() || CALLED.matcher(value).find() && isSound(value);
  }

  private static boolean isSound(String value) {
    try {
      Expression.parse(value);
      return true;
    } catch (ExpressionProblem words) {
      return false;
    }
  }

  /** Adds what belongs to the type; the type is given back. */
  String add(JsonObjectBuilder question, Line line, RowType type, Attributes attributes) {
    nearest = false;
    name = line.peek("name");
    String written =
        switch (type.what()) {
          case WHOLE_NUMBER -> whole(question, line, type);
          case DECIMAL -> decimal(question, line);
          case RANGE -> range(question, line, attributes);
          case DATE -> date(question, line, attributes);
          case DATE_AND_TIME -> "date";
          case TIME -> time(question, line);
          case AGREE -> "agree";
          case PHOTO -> photo(attributes);
          case DRAWING -> "drawing";
          case VOICE -> "voice";
          case VIDEO -> "video";
          case FILE -> "file";
          default -> text(question, line, type, attributes);
        };
    question.add("type", written);
    return written;
  }

  private String text(JsonObjectBuilder question, Line line, RowType type, Attributes attributes) {
    String rows = attributes.parameter("rows", line.text("rows"));
    boolean large =
        attributes.looks("multiline") || (NUMBER.matcher(rows).matches() && !rows.equals("1"));
    int room = large ? Limits.LONG_ANSWER_CHARACTERS : Limits.SHORT_ANSWER_CHARACTERS;
    notes.changed(
        new Place.Whole(),
        ItemCode.TEXT_ROOM,
        Limits.SHORT_ANSWER_CHARACTERS,
        Limits.LONG_ANSWER_CHARACTERS);
    if (type.written().equalsIgnoreCase(PHONE_NUMBER) && line.peek("constraint").isEmpty()) {
      question.add("valid-if", "regex(., '[0-9]*')");
    }
    String value = line.peek("default");
    if (!value.isEmpty() && !isWorkedOut(value) && value.length() <= room) {
      question.add("default", line.text("default"));
    }
    return large ? "long-text" : "short-text";
  }

  private String whole(JsonObjectBuilder question, Line line, RowType type) {
    String asked = type.written().toLowerCase(Locale.ROOT);
    Map<String, Integer> bounded =
        Map.of(
            "percentage", 100,
            "number of days in last month", 31,
            "number of days in last six months", 183,
            "number of days in last year", 365);
    if (bounded.containsKey(asked)) {
      question.add("most", bounded.get(asked));
    } else if (!isNotNegative(line)) {
      question.add("least", -Limits.NUMBER);
    }
    number(question, line);
    return "number";
  }

  private String decimal(JsonObjectBuilder question, Line line) {
    question.add("places", PLACES);
    if (!isNotNegative(line)) {
      question.add("least", -Limits.NUMBER);
    }
    number(question, line);
    return "decimal";
  }

  /** Whether nothing below zero can be right, whatever else is. */
  private static boolean isNotNegative(Line line) {
    String constraint = Known.ofItself(line.peek("constraint"), line.peek("name"));
    return NOT_NEGATIVE.matcher(constraint).find() && !OR.matcher(constraint).find();
  }

  private static void number(JsonObjectBuilder question, Line line) {
    if (NUMBER.matcher(line.peek("default")).matches()) {
      question.add("default", line.text("default"));
    }
  }

  private String date(JsonObjectBuilder question, Line line, Attributes attributes) {
    if (attributes.looks("month-year")) {
      Matcher month = MONTH.matcher(line.peek("default"));
      if (month.matches()) {
        line.text("default");
        question.add("default", month.group(1));
      }
      return "month";
    }
    if (attributes.looks("year")) {
      nearest = true;
      Matcher year = YEAR.matcher(line.peek("default"));
      if (year.matches()) {
        line.text("default");
        question.add("default", year.group(1));
      }
      question.add("least", FIRST_YEAR).add("most", LAST_YEAR);
      return "number";
    }
    if (DATE.matcher(line.peek("default")).matches()) {
      question.add("default", line.text("default"));
    }
    return "date";
  }

  /** A picture that is drawn, or drawn on, is looked for under the same type there. */
  private static String photo(Attributes attributes) {
    boolean drawn = false;
    for (String look : List.of("draw", "annotate", "signature")) {
      drawn |= attributes.looks(look);
    }
    return drawn ? "drawing" : "photo";
  }

  private static String time(JsonObjectBuilder question, Line line) {
    Matcher time = TIME.matcher(line.peek("default"));
    if (time.matches()) {
      line.text("default");
      question.add("default", time.group(1));
    }
    return "time";
  }

  /** Few whole numbers are a scale; others are typed. */
  private String range(JsonObjectBuilder question, Line line, Attributes attributes) {
    number(question, line);
    BigDecimal start = parameter(attributes, "start", "1");
    BigDecimal end = parameter(attributes, "end", "10");
    BigDecimal step = parameter(attributes, "step", "1").abs();
    BigDecimal least = start.min(end);
    BigDecimal most = start.max(end);
    boolean whole = isWhole(start) && isWhole(end) && isWhole(step) && step.signum() > 0;
    boolean near = most.abs().max(least.abs()).compareTo(BigDecimal.valueOf(POINT_BOUND)) <= 0;
    if (whole
        && near
        && most.subtract(least).divideToIntegralValue(step).intValueExact() < POINTS) {
      question.add("points", points(start, end, step));
      Optional<String> look = attributes.own("look").filter("faces"::equals);
      look.ifPresent(faces -> question.add("appearance", faces));
      if (!attributes.looks("rating") && look.isEmpty()) {
        attributes.looks("horizontal");
        if (most.subtract(least).compareTo(step) >= 0) {
          question.add("appearance", "slider");
        }
      }
      return "scale";
    }
    nearest = true;
    question.add("least", least).add("most", most);
    int places =
        whole ? 0 : Math.min(PLACES, Math.max(least.scale(), Math.max(most.scale(), step.scale())));
    if (!whole) {
      question.add("places", places);
    }
    if (step.compareTo(BigDecimal.ONE.movePointLeft(places)) != 0) {
      attributes.notParameter("step", step.toPlainString());
    }
    return whole ? "number" : "decimal";
  }

  /** A number as far as there is room for it; one that is another here stays to be said. */
  private static BigDecimal parameter(Attributes attributes, String name, String otherwise) {
    String value = attributes.parameter(name, otherwise);
    boolean number = ANY_NUMBER.matcher(value).matches();
    BigDecimal written = new BigDecimal(number ? value : otherwise);
    BigDecimal bound = BigDecimal.valueOf(Limits.NUMBER);
    BigDecimal here =
        written
            .min(bound)
            .max(bound.negate())
            .setScale(PLACES, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    if (!number || here.compareTo(written) != 0) {
      attributes.notParameter(name, value);
    }
    // A hundred is 100 in a document, and not 1E+2.
    return here.setScale(Math.max(0, here.scale()));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.scale() <= 0;
  }

  private JsonArrayBuilder points(BigDecimal start, BigDecimal end, BigDecimal step) {
    JsonArrayBuilder points = Documents.JSON.createArrayBuilder();
    BigDecimal by = start.compareTo(end) <= 0 ? step : step.negate();
    int many = end.subtract(start).divideToIntegralValue(by).intValueExact();
    for (int i = 0; i <= many; i++) {
      int value = start.add(by.multiply(BigDecimal.valueOf(i))).intValueExact();
      LanguageVariant main = words.main();
      points.add(
          Documents.JSON
              .createObjectBuilder()
              .add(
                  "label",
                  Documents.JSON.createObjectBuilder().add(main.tag(), Integer.toString(value)))
              .add("value", value));
    }
    return points;
  }
}
