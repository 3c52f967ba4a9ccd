package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionMistake;
import org.evensay.survey.design.expression.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong in a document: a document with it, and what is said of that. */
public class DocumentMistakeTest {

  private static final String QUESTION = "pages[0].questions[0]";

  /** What can be wrong where there are no repeated groups, besides names that are not known. */
  private static final Set<Finding.What> OF_CONDITIONS =
      EnumSet.of(
          Finding.What.UNKNOWN_COLUMN,
          Finding.What.UNKNOWN_COLUMN_LIKE,
          Finding.What.NO_CURRENT_VALUE,
          Finding.What.NOT_STEADY,
          Finding.What.OUTSIDE_GROUPS);

  /** A document in which one thing is wrong, and no other. */
  record Wrong(String document, Mistake mistake) {
    @Override
    public String toString() {
      return mistake.toString();
    }
  }

  private static Wrong syntax(
      DocumentMistake what, String document, int line, int column, Object... arguments) {
    Place place = new Place.Position(line, column);
    return new Wrong(document, new Mistake(place, what.code(), List.of(arguments)));
  }

  private static Wrong at(DocumentMistake what, String document, String way, Object... arguments) {
    Place place = new Place.Path(way);
    return new Wrong(document, new Mistake(place, what.code(), List.of(arguments)));
  }

  private static Wrong condition(
      ExpressionMistake what, String condition, int character, Object... arguments) {
    return condition(what.code(), condition, character, arguments);
  }

  private static Wrong condition(
      Finding.What what, String condition, int character, Object... arguments) {
    return condition(what.code(), condition, character, arguments);
  }

  private static Wrong condition(
      String code, String condition, int character, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(character));
    all.addAll(Arrays.asList(arguments));
    return new Wrong(
        question("\"type\": \"number\", \"show-if\": \"%s\"".formatted(condition)),
        new Mistake(new Place.Path(QUESTION + ".show-if"), code, all));
  }

  /** A document that is right but for something in its head. */
  private static String head(String right, String wrong) {
    String document = question("\"type\": \"number\"");
    assertTrue(document.contains(right), right);
    return document.replace(right, wrong);
  }

  private static String asking(String questions) {
    return ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + questions + "]}");
  }

  private static String question(String rest) {
    return asking("{\"name\": \"q\", \"label\": {\"en-GB\": \"Q\"}, " + rest + "}");
  }

  private static String choices(String... choices) {
    return "\"choices\": [" + String.join(", ", choices) + "]";
  }

  private static String choice(String name) {
    return "{\"name\": \"%s\", \"label\": {\"en-GB\": \"C\"}}".formatted(name);
  }

  private static String[] choices(int number) {
    return IntStream.range(0, number).mapToObj(i -> choice("c" + i)).toArray(String[]::new);
  }

  /** Pages of questions, all of one kind, under names of four letters. */
  public static String pages(int pages, int questions, String rest) {
    String page = "{\"name\": \"p%02d\", \"questions\": [%s]}";
    String question = "{\"name\": \"q%02d%d\", \"label\": {\"en-GB\": \"Q\"}, %s}";
    return ExampleEditions.document(
        IntStream.range(0, pages)
            .mapToObj(
                p ->
                    page.formatted(
                        p,
                        IntStream.range(0, questions)
                            .mapToObj(q -> question.formatted(p, q, rest))
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining(", ")));
  }

  static Stream<Wrong> wrongAltogether() {
    return Stream.of(
        at(DocumentMistake.TOO_LONG, " ".repeat(5_000_001), "", 5_000_000),
        syntax(DocumentMistake.NOTHING, "", 1, 1),
        syntax(DocumentMistake.NOTHING, " \n ", 2, 2),
        syntax(DocumentMistake.BEGINNING, "nonsense", 1, 1, "{"),
        syntax(DocumentMistake.BEGINNING, "[]", 1, 1, "{"),
        syntax(DocumentMistake.BEGINNING, "\n<xml/>", 2, 1, "{"),
        syntax(DocumentMistake.AFTER_END, "{} {}", 1, 4),
        syntax(DocumentMistake.AFTER_END, "{\"a\": 1}}", 1, 9),
        syntax(DocumentMistake.NOT_CLOSED, "{", 1, 2, "{", 1),
        syntax(DocumentMistake.NOT_CLOSED, "{\n\"a\": [1", 2, 8, "[", 2),
        syntax(DocumentMistake.NOT_CLOSED, "{\"a\":\n{\"b\": \"c\"}\n", 3, 1, "{", 1),
        syntax(DocumentMistake.NOT_CLOSED, "{\"a\"", 1, 5, "{", 1),
        syntax(DocumentMistake.NOT_CLOSED, "{\"a\": ", 1, 7, "{", 1),
        syntax(DocumentMistake.OTHER_BRACKET, "{\"a\": [1}", 1, 9, "[", 1),
        syntax(DocumentMistake.OTHER_BRACKET, "{\n\"a\": 1]", 2, 7, "{", 1),
        syntax(DocumentMistake.TOO_DEEP, "{\"a\":".repeat(100_000), 1, 101, 20),
        syntax(
            DocumentMistake.TOO_MANY_VALUES,
            "{\"a\": [" + "1,".repeat(Limits.DOCUMENT_VALUES),
            1,
            8 + 2 * (Limits.DOCUMENT_VALUES - 1),
            Limits.DOCUMENT_VALUES),
        syntax(DocumentMistake.KEY_NEEDED, "{a: 1}", 1, 2),
        syntax(DocumentMistake.KEY_NEEDED, "{\"a\": 1,, \"b\": 2}", 1, 9),
        syntax(DocumentMistake.COLON_NEEDED, "{\"a\" 1}", 1, 6),
        syntax(DocumentMistake.COMMA_NEEDED, "{\"a\": 1\r\n\"b\": 2}", 2, 1, "\\\""),
        syntax(DocumentMistake.COMMA_NEEDED, "{\"a\": \"so \"they\" say\"}", 1, 12, "\\\""),
        syntax(DocumentMistake.COMMA_NEEDED, "{\"a\": [{}\r{}]}", 2, 1, "\\\""),
        syntax(DocumentMistake.COMMA_TOO_MANY, "{\"a\": 1,\n}", 1, 8),
        syntax(DocumentMistake.COMMA_TOO_MANY, "{\"a\": [1, 2, ]}", 1, 12),
        syntax(DocumentMistake.VALUE_NEEDED, "{\"a\": }", 1, 7),
        syntax(DocumentMistake.VALUE_NEEDED, "{\"a\": 1, \"b\": }", 1, 15),
        syntax(DocumentMistake.VALUE_NEEDED, "{\"a\": [1,,2]}", 1, 10),
        syntax(DocumentMistake.WORD, "{\"a\": True}", 1, 7, "True"),
        syntax(DocumentMistake.WORD, "{\"a\": ${q}}", 1, 7, "$"),
        syntax(DocumentMistake.QUOTATION_MARK, "{“a”: 1}", 1, 2, "“", "\""),
        syntax(DocumentMistake.QUOTATION_MARK, "{\"🙂\": 'b'}", 1, 7, "'", "\""),
        syntax(DocumentMistake.TEXT_NOT_CLOSED, "{\"a\": \"b\n\"}", 1, 7, "\"", "\\n"),
        syntax(DocumentMistake.TEXT_NOT_CLOSED, "{\"a\": \"b”}", 1, 7, "\"", "\\n"),
        syntax(DocumentMistake.BACKSLASH, "{\"a\": \"C:\\dir\"}", 1, 10, "\\\\", "\\\"", "\\n"),
        syntax(DocumentMistake.BACKSLASH, "{\"a\": \"\\u12g4\"}", 1, 8, "\\\\", "\\\"", "\\n"),
        syntax(DocumentMistake.NUMBER, "{\"a\": 007}", 1, 7, 15),
        syntax(DocumentMistake.NUMBER, "{\"a\": .5}", 1, 7, 15),
        syntax(DocumentMistake.NUMBER, "{\"a\": 1234567890123456}", 1, 7, 15),
        syntax(DocumentMistake.NUMBER, "{\"a\": 1e16}", 1, 7, 15),
        syntax(DocumentMistake.NUMBER, "{\"a\": 1e99999999999}", 1, 7, 15),
        syntax(DocumentMistake.INVISIBLE_SIGN, "\ufeff{}", 1, 1, "U+FEFF"),
        syntax(DocumentMistake.INVISIBLE_SIGN, "{\u00a0\"a\": 1}", 1, 2, "U+00A0"),
        syntax(DocumentMistake.INVISIBLE_SIGN, "{\"a\": \"\t\"}", 1, 8, "U+0009"),
        syntax(DocumentMistake.INVISIBLE_SIGN, "{\"a\": 1\u0000}", 1, 8, "U+0000"),
        syntax(DocumentMistake.SIGN, "{\"a\": 1; \"b\": 2}", 1, 8, ";"),
        syntax(DocumentMistake.SIGN, "{// why\n\"a\": 1}", 1, 2, "/"),
        syntax(DocumentMistake.TWICE, "{\"a\": 1,\n \"a\": 2}", 2, 2, "a"));
  }

  /** As many languages as there are tags for private use in ISO 639, or fewer. */
  private static String drafts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"q" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "\": \"draft\"")
        .collect(Collectors.joining(", "));
  }

  static Stream<Wrong> wrongValues() {
    String title = "\"title\": {\"en-GB\": \"Example\"}";
    String minutes = "\"minutes\": 5";
    String spoken = "{\"en-GB\": \"checked\"}";
    return Stream.of(
        at(
            DocumentMistake.TEXT_NEEDED,
            head("\"type\": \"number\"", "\"type\": 7"),
            QUESTION + ".type"),
        at(
            DocumentMistake.NAME_NEEDED,
            head("\"name\": \"p\"", "\"name\": \"a b\""),
            "pages[0].name",
            64),
        at(
            DocumentMistake.TEXT_BY_LANGUAGE_NEEDED,
            head(title, "\"title\": \"Example\""),
            "title",
            "{\"en-GB\": \"…\"}"),
        at(
            DocumentMistake.WORDS_MISSING,
            head(title, "\"title\": {\"cy\": \"Enghraifft\"}"),
            "title",
            "en-GB"),
        at(
            DocumentMistake.WORDS_MISSING,
            head(title, "\"title\": {\"en-GB\": \" \"}"),
            "title",
            "en-GB"),
        at(
            DocumentMistake.TOO_LONG,
            head("\"Example\"", "\"" + "x".repeat(2_001) + "\""),
            "title.en-GB",
            2_000),
        at(
            DocumentMistake.NO_SUCH_LANGUAGE,
            head(title, title.replace("}", ", \"not_a_tag\": \"\"}")),
            "title.not_a_tag",
            "not_a_tag"),
        at(
            DocumentMistake.NO_SUCH_LANGUAGE,
            head(spoken, spoken.replace("}", ", \"t\\n😀\": \"draft\"}")),
            "languages[\"t 😀\"]",
            "t 😀"),
        at(
            DocumentMistake.TRUE_OR_FALSE_NEEDED,
            question("\"type\": \"number\", \"required\": \"yes\""),
            QUESTION + ".required"),
        at(DocumentMistake.NUMBER_NEEDED, head(minutes, "\"minutes\": 0"), "start.minutes", 1, 600),
        at(
            DocumentMistake.NUMBER_NEEDED,
            head(minutes, "\"minutes\": 5.5"),
            "start.minutes",
            1,
            600),
        at(
            DocumentMistake.NUMBER_NEEDED,
            head(minutes, "\"minutes\": \"5\""),
            "start.minutes",
            1,
            600),
        at(
            DocumentMistake.NUMBER_NEEDED,
            head(minutes, "\"minutes\": 999999999999999"),
            "start.minutes",
            1,
            600),
        at(
            DocumentMistake.OBJECT_NEEDED,
            ExampleEditions.document("{\"name\": \"p\", \"questions\": [7]}"),
            QUESTION,
            "{ }"),
        at(
            DocumentMistake.LIST_NEEDED,
            question("\"type\": \"one-choice\""),
            QUESTION + ".choices",
            "[ ]"),
        at(
            DocumentMistake.LIST_NEEDED,
            question("\"type\": \"one-choice\", \"choices\": []"),
            QUESTION + ".choices",
            "[ ]"),
        at(
            DocumentMistake.LIST_TOO_LONG,
            question("\"type\": \"one-choice\", " + choices(choices(10_001))),
            QUESTION + ".choices",
            10_000,
            10_001),
        at(
            DocumentMistake.LIST_TOO_LONG,
            question("\"type\": \"best-worst\", " + choices(choices(1_001))),
            QUESTION + ".choices",
            1_000,
            1_001),
        at(DocumentMistake.ODD_SIGNS, head("\"Soon\"", "\"So\\u0000on\""), "end.next.en-GB"),
        at(DocumentMistake.ODD_SIGNS, head(minutes, minutes + ", \"\\ud800\": 1"), "start[\"\"]"),
        at(
            DocumentMistake.TWICE,
            asking(
                Stream.of("q", "q")
                    .map(
                        "{\"name\": \"%s\", \"type\": \"number\", \"label\": {\"en-GB\": \"Q\"}}"
                            ::formatted)
                    .collect(Collectors.joining(","))),
            "pages[0].questions[1].name",
            "q"),
        at(
            DocumentMistake.TWICE,
            question("\"type\": \"one-choice\", " + choices(choice("a"), choice("a"))),
            QUESTION + ".choices[1].name",
            "a"),
        at(
            DocumentMistake.TWICE,
            question(
                "\"type\": \"scale\", \"points\": [{\"value\": 2, \"label\": {\"en-GB\": \"A\"}}, {\"label\": {\"en-GB\": \"B\"}}]"),
            QUESTION + ".points[1].value",
            "2"),
        at(
            DocumentMistake.TWICE,
            pages(2, 1, "\"type\": \"number\"").replace("p01", "p00"),
            "pages[1].name",
            "p00"),
        at(
            DocumentMistake.NONE_OF,
            head("\"type\": \"number\"", "\"type\": \"essay\""),
            QUESTION + ".type",
            "one-choice, several-choices, scale, ranking, best-worst, pairwise, points, number, decimal, date, month, time, short-text, long-text, agree, photo, drawing, voice, video, file, note, matrix, calculated, hidden, repeat"),
        at(
            DocumentMistake.NONE_OF,
            head(spoken, spoken.replace("}", ", \"cy\": \"nearly\"}")),
            "languages.cy",
            "checked, draft"),
        at(
            DocumentMistake.NO_SUCH_LANGUAGE,
            head("\"default-language\": \"en-GB\"", "\"default-language\": \"English\""),
            "default-language",
            "English"),
        at(
            DocumentMistake.TWICE,
            head(spoken, spoken.replace("}", ", \"EN-gb\": \"draft\"}")),
            "languages.EN-gb",
            "en-GB"),
        at(
            DocumentMistake.TWICE,
            head(title, title.replace("}", ", \"en-gb\": \"Beispiel\"}")),
            "title.en-gb",
            "en-GB"),
        at(
            DocumentMistake.TOO_MANY_LANGUAGES,
            head(spoken, spoken.replace("}", ", " + drafts(100) + "}")),
            "languages",
            100));
  }

  static Stream<Wrong> wrongSurveys() {
    String notSaid = "\"not-said\": true";
    String words = "\"type\": \"long-text\"";
    return Stream.of(
        at(
            DocumentMistake.NAME_FOR_ADDRESSES_NEEDED,
            head("\"name\": \"example\"", "\"name\": \"Example\""),
            "name",
            64),
        at(
            DocumentMistake.NAME_FOR_CONDITIONS_NEEDED,
            head("\"name\": \"q\"", "\"name\": \"with-hyphen\""),
            QUESTION + ".name",
            64),
        at(
            DocumentMistake.DEFAULT_LANGUAGE_NEEDED,
            head("{\"en-GB\": \"checked\"}", "{\"cy\": \"draft\"}"),
            "languages",
            "en-GB"),
        at(
            DocumentMistake.TOO_MANY_QUESTIONS,
            pages(91, 11, "\"type\": \"number\""),
            "pages",
            1_000,
            1_001),
        at(
            DocumentMistake.NO_QUESTION_SHOWN,
            question("\"type\": \"number\", \"show-if\": \"1 = 2\""),
            "pages"),
        at(
            DocumentMistake.OTHER_TYPE_NEEDED,
            question("\"type\": \"number\", \"characteristic\": \"age\""),
            QUESTION + ".characteristic",
            "one-choice"),
        at(
            DocumentMistake.NOT_SAID_NEEDED,
            question(
                "\"type\": \"one-choice\", \"characteristic\": \"age\", " + choices(choice("a"))),
            QUESTION + ".choices",
            notSaid),
        at(
            DocumentMistake.MOST_BELOW_LEAST,
            question("\"type\": \"number\", \"least\": 5, \"most\": 4"),
            QUESTION + ".most",
            5),
        at(
            DocumentMistake.NOT_ASKED_BEFORE,
            question("\"type\": \"number\", \"show-if\": \"1 = 1 or ${later} = 1\""),
            QUESTION + ".show-if",
            10,
            "later"),
        // 4 bytes for each of 4,000 characters, and 14 for the name and how long they are.
        at(
            DocumentMistake.ANSWERS_TOO_LARGE,
            pages(23, 3, words),
            "pages",
            Limits.ANSWERS_BYTES,
            69 * 16_014),
        at(
            DocumentMistake.PAGE_TOO_LARGE,
            pages(1, 5, "\"type\": \"several-choices\", " + choices(choices(97))),
            "pages[0].questions",
            480,
            485),
        at(
            DocumentMistake.FILES_TOO_LARGE,
            pages(1, 2, "\"type\": \"video\", \"most-megabytes\": 31"),
            "pages[0].questions",
            60,
            62));
  }

  /** What is wrong with a question, apart from its name and label. */
  private static Wrong type(DocumentMistake what, String rest, String key, Object... arguments) {
    return at(what, question(rest), QUESTION + "." + key, arguments);
  }

  static Stream<Wrong> wrongTypes() {
    BigDecimal bound = BigDecimal.valueOf(1_000_000_000);
    String date = "\"type\": \"date\", ";
    return Stream.of(
        type(DocumentMistake.DATE_NEEDED, date + "\"least\": \"2026-02-30\"", "least"),
        type(
            DocumentMistake.MOST_BELOW_LEAST,
            date + "\"least\": \"2026-02-02\", \"most\": \"2026-02-01\"",
            "most",
            "2026-02-02"),
        type(DocumentMistake.MONTH_NEEDED, "\"type\": \"month\", \"most\": \"2026\"", "most"),
        type(
            DocumentMistake.DECIMAL_NEEDED,
            "\"type\": \"decimal\", \"least\": \"1\"",
            "least",
            bound.negate(),
            bound),
        type(DocumentMistake.NUMBER_NEEDED, "\"type\": \"decimal\", \"places\": 7", "places", 0, 6),
        type(
            DocumentMistake.NO_SUCH_LIST,
            "\"type\": \"ranking\", \"list\": \"nothing\"",
            "list",
            "nothing"),
        type(
            DocumentMistake.NUMBER_NEEDED,
            "\"type\": \"ranking\", \"list\": \"things\", \"most\": 5",
            "most",
            1,
            4),
        type(
            DocumentMistake.NUMBER_NEEDED,
            "\"type\": \"points\", \"list\": \"things\", \"total\": 0",
            "total",
            1,
            10_000),
        type(
            DocumentMistake.TOO_FEW_CHOICES,
            "\"type\": \"best-worst\", " + choices(choice("a")),
            "choices",
            3,
            1),
        type(
            DocumentMistake.SEVERAL_CHOICES_NEEDED,
            "\"type\": \"repeat\", \"for-each\": \"things\", \"questions\": []",
            "for-each"),
        type(
            DocumentMistake.ONE_KEY_NEEDED,
            "\"type\": \"repeat\", \"times\": 2, \"another\": {}, \"questions\": []",
            "another",
            "for-each, times, another"),
        type(
            DocumentMistake.COUNT_NEEDED,
            "\"type\": \"repeat\", \"times\": 31, \"questions\": []",
            "times",
            30),
        type(
            DocumentMistake.TOO_FEW_CHOICES,
            "\"type\": \"pairwise\", " + choices(choice("a")),
            "choices",
            2,
            1),
        type(
            DocumentMistake.LIST_TOO_LONG,
            "\"type\": \"pairwise\", " + choices(choices(10_000)),
            "choices",
            20,
            10_000),
        type(
            DocumentMistake.NUMBER_NEEDED,
            "\"type\": \"pairwise\", \"list\": \"things\", \"pairs\": 7",
            "pairs",
            1,
            6),
        type(
            DocumentMistake.NUMBER_NEEDED,
            "\"type\": \"photo\", \"most-megabytes\": 51",
            "most-megabytes",
            1,
            50),
        type(
            DocumentMistake.LIST_NEEDED,
            "\"type\": \"matrix\", \"list\": \"things\"",
            "rows",
            "[ ]"),
        type(DocumentMistake.TEXT_NEEDED, "\"type\": \"calculated\"", "value"),
        type(
            DocumentMistake.NOT_ASKED_BEFORE,
            "\"type\": \"calculated\", \"value\": \"1 + ${later}\"",
            "value",
            5,
            "later"),
        type(
            DocumentMistake.PUT_IN_NOT_ASKED_BEFORE,
            "\"type\": \"number\", \"hint\": {\"en-GB\": \"As ${later} said\"}",
            "hint",
            "later"));
  }

  /** A first page that asks for a number, and what comes after it. */
  private static String after(String pages) {
    return ExampleEditions.document(
        "{\"name\": \"p\", \"questions\": [{\"name\": \"q\", \"type\": \"number\","
            + " \"label\": {\"en-GB\": \"Q\"}}]}, "
            + pages);
  }

  private static String page(String rest, String... questions) {
    return "{\"name\": \"page\", %s\"questions\": [%s]}"
        .formatted(rest.isEmpty() ? "" : rest + ", ", String.join(", ", questions));
  }

  private static String number(String name, String rest) {
    return "{\"name\": \"%s\", \"type\": \"number\", \"label\": {\"en-GB\": \"N\"}%s}"
        .formatted(name, rest.isEmpty() ? "" : ", " + rest);
  }

  /** A question whose field cannot begin with this. */
  private static Wrong begins(String rest, String preset) {
    return type(DocumentMistake.DEFAULT_IS_NO_ANSWER, rest + ", \"default\": " + preset, "default");
  }

  static Stream<Wrong> wrongPresets() {
    String things = "\"list\": \"things\"";
    return Stream.of(
        begins("\"type\": \"one-choice\", " + things, "\"e\""),
        begins("\"type\": \"one-choice\", " + things, "\"a b\""),
        begins("\"type\": \"several-choices\", \"most\": 1, " + things, "\"a b\""),
        begins("\"type\": \"ranking\", " + things, "\"a a\""),
        begins("\"type\": \"ranking\", " + things, "\"a e\""),
        begins("\"type\": \"best-worst\", " + things, "\"a b c\""),
        begins("\"type\": \"pairwise\", " + things, "\"a>b\""),
        begins("\"type\": \"points\", " + things, "\"a=99\""),
        begins("\"type\": \"points\", " + things, "\"a\""),
        begins("\"type\": \"photo\"", "\"me.jpg\""),
        begins(
            "\"type\": \"photo\"",
            "\"0123456789abcdefghjkmnpqrs %s image/jpeg 9\"".formatted("A".repeat(43))),
        begins("\"type\": \"number\", \"most\": 5", "6"),
        begins("\"type\": \"number\"", "\"${q}\""),
        begins("\"type\": \"date\"", "\"2026-02-30\""),
        begins("\"type\": \"date\"", "\"today()\""),
        begins("\"type\": \"month\"", "\"05/2026\""),
        begins("\"type\": \"time\"", "\"25:00\""),
        begins("\"type\": \"short-text\", \"most-characters\": 2", "\"long\""),
        begins("\"type\": \"short-text\"", "\" \""),
        type(DocumentMistake.TEXT_NEEDED, "\"type\": \"short-text\", \"default\": true", "default"),
        type(
            DocumentMistake.DEFAULT_SAYS_WHO_SHE_IS,
            "\"type\": \"one-choice\", \"characteristic\": \"age\", \"default\": \"a\", "
                + choices(choice("a"), choice("b").replace("}}", "}, \"not-said\": true}")),
            "default"),
        type(
            DocumentMistake.DEFAULT_AGREES,
            "\"type\": \"agree\", \"default\": \"agreed\"",
            "default"));
  }

  static Stream<Wrong> wrongLinks() {
    String hidden = "{\"name\": \"%s\", \"type\": \"hidden\", %s}, " + number("n", "");
    return Stream.of(
        at(
            DocumentMistake.NAME_TAKEN_IN_LINKS,
            asking(hidden.formatted("lang", choices(choice("a")))),
            QUESTION + ".name",
            "lang"),
        at(
            DocumentMistake.LIST_NEEDED,
            asking(hidden.formatted("h", "\"choices\": []")),
            QUESTION + ".choices",
            "[ ]"),
        at(
            DocumentMistake.LIST_TOO_LONG,
            asking(hidden.formatted("h", choices(choices(21)))),
            QUESTION + ".choices",
            20,
            21));
  }

  static Stream<Wrong> wrongChance() {
    String shuffled = "\"shuffle\": true";
    String food = "\"section\": \"food\"";
    String sport = "\"section\": \"sport\"";
    String first = page(food, number("a", "")).replace("\"page\"", "\"one\"");
    String looking = number("b", "\"show-if\": \"${q} = 1 or ${a} = 1\"");
    String sections = after(first + ", " + page(sport, looking));
    String type = "\"type\": \"number\"";
    return Stream.of(
        at(
            DocumentMistake.MAY_BE_ASKED_LATER,
            after(page(shuffled, number("a", ""), looking)),
            "pages[1].questions[1].show-if",
            13,
            "a"),
        at(
            DocumentMistake.PUT_IN_MAY_BE_ASKED_LATER,
            after(page(shuffled, number("a", ""), number("b", "\"hint\": {\"en-GB\": \"${a}\"}"))),
            "pages[1].questions[1].hint",
            "a"),
        at(
            DocumentMistake.MAY_BE_ASKED_LATER,
            sections.replace("\"lists\"", "\"shuffle-sections\": true, \"lists\""),
            "pages[2].questions[0].show-if",
            13,
            "a"),
        at(
            DocumentMistake.SECTION_APART,
            after(first + ", " + page(sport, number("b", "")))
                .replace("\"name\": \"p\"", "\"name\": \"p\", " + sport),
            "pages[2].section",
            "sport"),
        at(
            DocumentMistake.TWICE,
            head("\"q\"", "\"random_seed\""),
            QUESTION + ".name",
            "random_seed"),
        at(
            DocumentMistake.TRUE_OR_FALSE_NEEDED,
            question(type + ", \"shuffle\": 1"),
            QUESTION + ".shuffle"),
        arms(DocumentMistake.OBJECT_NEEDED, "[]", "arms", "{ }"),
        arms(DocumentMistake.OBJECT_NEEDED, "{}", "arms", "{ }"),
        arms(DocumentMistake.OBJECT_NEEDED, "{\"v\": {}}", "arms.v", "{ }"),
        arms(DocumentMistake.NAME_FOR_CONDITIONS_NEEDED, "{\"a-b\": {\"c\": 1}}", "arms.a-b", 64),
        arms(DocumentMistake.NAME_NEEDED, "{\"v\": {\"a b\": 1}}", "arms.v[\"a b\"]", 64),
        arms(DocumentMistake.NUMBER_NEEDED, "{\"v\": {\"a\": 0}}", "arms.v.a", 1, 1_000),
        arms(DocumentMistake.NUMBER_NEEDED, "{\"v\": {\"a\": 0.5}}", "arms.v.a", 1, 1_000),
        arms(DocumentMistake.LIST_TOO_LONG, "{\"v\": {" + weights(21) + "}}", "arms.v", 20, 21),
        at(
            DocumentMistake.TWICE,
            head("\"lists\"", "\"arms\": {\"q\": {\"a\": 1}}, \"lists\""),
            QUESTION + ".name",
            "q"));
  }

  private static String weights(int count) {
    return IntStream.range(0, count)
        .mapToObj("\"a%d\": 1"::formatted)
        .collect(Collectors.joining(", "));
  }

  private static Wrong arms(DocumentMistake what, String arms, String way, Object... arguments) {
    return at(what, head("\"lists\"", "\"arms\": " + arms + ", \"lists\""), way, arguments);
  }

  private static Wrong end(DocumentMistake what, String end, String key, Object... arguments) {
    String ends = "\"ends\": [{%s}], \"lists\"".formatted(end);
    return at(what, head("\"lists\"", ends), "ends[0]." + key, arguments);
  }

  static Stream<Wrong> wrongEnds() {
    String name = "\"name\": \"full\"";
    String words = "\"words\": {\"en-GB\": \"Sorry\"}";
    String when = "\"end-if\": \"${q} = 1\"";
    return Stream.of(
        end(DocumentMistake.TEXT_NEEDED, name + ", " + words, "end-if"),
        end(DocumentMistake.TEXT_NEEDED, words + ", " + when, "name"),
        end(
            DocumentMistake.TEXT_BY_LANGUAGE_NEEDED,
            name + ", " + when,
            "words",
            "{\"en-GB\": \"…\"}"),
        end(
            DocumentMistake.NOT_ASKED_BEFORE,
            name + ", " + words + ", " + when.replace("q", "no"),
            "end-if",
            1,
            "no"),
        end(
            DocumentMistake.PUT_IN_NOT_ASKED_BEFORE,
            name + ", " + words.replace("Sorry", "${no}") + ", " + when,
            "words",
            "no"),
        at(
            DocumentMistake.LIST_NEEDED,
            head("\"lists\"", "\"ends\": {}, \"lists\""),
            "ends",
            "[ ]"),
        at(
            DocumentMistake.TWICE,
            head(
                "\"lists\"",
                "\"ends\": [{%1$s}, {%1$s}], \"lists\""
                    .formatted(name + ", " + words + ", " + when)),
            "ends[1].name",
            "full"));
  }

  static Stream<Wrong> wrongPages() {
    return Stream.of(
        at(
            DocumentMistake.NOT_ASKED_BEFORE,
            after(page("\"show-if\": \"${n} = 1\"", number("n", ""))),
            "pages[1].show-if",
            1,
            "n"),
        at(
            DocumentMistake.PUT_IN_NOT_ASKED_BEFORE,
            after(page("\"title\": {\"en-GB\": \"${q} and ${n}\"}", number("n", ""))),
            "pages[1].title",
            "n"));
  }

  /** A question whose choices have columns, and which has one thing wrong with it. */
  private static Wrong offer(DocumentMistake what, String rest, String key, Object... arguments) {
    return offer(what.code(), rest, key, arguments);
  }

  private static Wrong offer(String code, String rest, String key, Object... arguments) {
    String county =
        "{\"name\": \"county\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"C\"}, "
            + choices(choice("kent"), choice("cornwall"))
            + "}";
    String question = "{\"name\": \"town\", \"label\": {\"en-GB\": \"T\"}, " + rest + "}";
    return new Wrong(
        asking(county + ", " + question),
        new Mistake(new Place.Path("pages[0].questions[1]." + key), code, List.of(arguments)));
  }

  private static String town(String values) {
    return "\"type\": \"one-choice\", "
        + choices(
            "{\"name\": \"dover\", \"label\": {\"en-GB\": \"D\"}, \"values\": " + values + "}");
  }

  private static String townIf(String condition) {
    return town("{\"county\": \"kent\"}") + ", \"choices-if\": \"" + condition + "\"";
  }

  static Stream<Wrong> wrongPictures() {
    String dog = "\"dog.png\": {\"content\": \"" + "7".repeat(64) + "\"}";
    String shown = "\"type\": \"number\", \"picture\": ";
    String said = ", \"picture-words\": {\"en-GB\": \"A dog\"}";
    String all =
        IntStream.range(0, 501)
            .mapToObj(i -> dog.replace("dog", "dog" + i))
            .collect(Collectors.joining(", "));
    return Stream.of(
        pictured(
            DocumentMistake.NO_SUCH_PICTURE,
            dog,
            shown + "\"cat.png\"" + said,
            QUESTION + ".picture",
            "cat.png"),
        pictured(
            DocumentMistake.NO_SUCH_PICTURE,
            dog,
            shown + "{\"en-GB\": \"dog.png\", \"cy\": \"ci.png\"}" + said,
            QUESTION + ".picture.cy",
            "ci.png"),
        pictured(
            DocumentMistake.NO_SUCH_LANGUAGE,
            dog,
            shown + "{\"welsh words\": \"dog.png\"}" + said,
            QUESTION + ".picture[\"welsh words\"]",
            "welsh words"),
        pictured(DocumentMistake.TEXT_NEEDED, dog, shown + "7" + said, QUESTION + ".picture"),
        pictured(
            DocumentMistake.TEXT_BY_LANGUAGE_NEEDED,
            dog,
            shown + "\"dog.png\"",
            QUESTION + ".picture-words",
            "{\"en-GB\": \"…\"}"),
        pictured(
            DocumentMistake.WORDS_MISSING,
            dog,
            shown + "\"dog.png\", \"picture-words\": {\"cy\": \"Ci\"}",
            QUESTION + ".picture-words",
            "en-GB"),
        pictured(
            DocumentMistake.NO_SUCH_PICTURE,
            dog,
            "\"type\": \"one-choice\", \"choices\": ["
                + choice("a").replace("}}", "}, \"picture\": \"cat.png\"}")
                + "]",
            QUESTION + ".choices[0].picture",
            "cat.png"),
        pictured(
            DocumentMistake.PICTURE_NAME_NEEDED,
            dog.replace("dog.png", "../dog.png"),
            "\"type\": \"number\"",
            "pictures[\"../dog.png\"]",
            64),
        pictured(
            DocumentMistake.PICTURE_CONTENT_NEEDED,
            dog.replace("777", "xyz"),
            "\"type\": \"number\"",
            "pictures[\"dog.png\"].content"),
        pictured(
            DocumentMistake.TEXT_NEEDED,
            "\"dog.png\": {}",
            "\"type\": \"number\"",
            "pictures[\"dog.png\"].content"),
        pictured(
            DocumentMistake.OBJECT_NEEDED,
            "\"dog.png\": 7",
            "\"type\": \"number\"",
            "pictures[\"dog.png\"]",
            "{ }"),
        pictured(
            DocumentMistake.NUMBER_NEEDED,
            dog.replace("{", "{\"width\": 481, "),
            "\"type\": \"number\"",
            "pictures[\"dog.png\"].width",
            1,
            480),
        pictured(DocumentMistake.LIST_TOO_LONG, all, "\"type\": \"number\"", "pictures", 500, 501));
  }

  private static Wrong pictured(
      DocumentMistake what, String pictures, String rest, String way, Object... arguments) {
    return at(
        what,
        question(rest).replaceFirst("\\{", "{\"pictures\": {" + pictures + "}, "),
        way,
        arguments);
  }

  static Stream<Wrong> wrongOffers() {
    String values = "choices[0].values";
    return Stream.of(
        offer(DocumentMistake.OBJECT_NEEDED, town("7"), values, "{ }"),
        offer(DocumentMistake.COLUMN_NAME_NEEDED, town("{\"name\": \"x\"}"), values + ".name", 64),
        offer(
            DocumentMistake.COLUMN_NAME_NEEDED,
            town("{\"two words\": \"x\"}"),
            values + "[\"two words\"]",
            64),
        offer(
            DocumentMistake.TEXT_OR_NUMBER_NEEDED, town("{\"county\": true}"), values + ".county"),
        offer(
            DocumentMistake.NONE_OF,
            town("{}") + ", \"appearance\": \"minimal\"",
            "appearance",
            "list, search"),
        offer(DocumentMistake.NO_CHOICE_LEFT, townIf("county = 'devon'"), "choices-if"),
        offer(
            DocumentMistake.NO_CHOICE_LEFT,
            townIf("${county} != '' and county = 'devon'"),
            "choices-if"),
        offer(
            DocumentMistake.NOT_ASKED_BEFORE, townIf("county = ${town}"), "choices-if", 10, "town"),
        offer(DocumentMistake.TEXT_NEEDED, town("{}") + ", \"choices-if\": 7", "choices-if"),
        offer(
            ExpressionMistake.OPERAND_NEEDED.code(),
            townIf("county ="),
            "choices-if",
            9,
            "${name}",
            "'…'",
            "7"),
        offer(
            Finding.What.UNKNOWN_COLUMN.code(), townIf("region = 'x'"), "choices-if", 1, "region"),
        offer(
            Finding.What.UNKNOWN_COLUMN_LIKE.code(),
            townIf("${county} = conty"),
            "choices-if",
            13,
            "conty",
            "county"),
        offer(Finding.What.NO_CURRENT_VALUE.code(), townIf("county = ."), "choices-if", 10, "."),
        offer(
            Finding.What.NOT_STEADY.code(),
            townIf("county = 'kent' and random() < 0.5"),
            "choices-if",
            21,
            "random()"));
  }

  static Stream<Wrong> wrongConditions() {
    String known = "+ - * div mod = != < <= > >= and or not( )";
    String tooDeep = "(".repeat(101) + "1 = 1" + ")".repeat(101);
    int most = Expression.MOST_CHARACTERS;
    return Stream.of(
        condition(ExpressionMistake.TOO_LONG, "1 = 1" + " ".repeat(9_996), 10_001, most),
        condition(ExpressionMistake.TOO_DEEP, tooDeep, 102, 100),
        condition(ExpressionMistake.OPERAND_NEEDED, "1 = 1 and", 10, "${name}", "'…'", "7"),
        condition(ExpressionMistake.OTHER_SIGN, "1 == 1", 3, "==", known),
        condition(ExpressionMistake.OTHER_SIGN, "1 = 1 AND 1 = 1", 7, "AND", known),
        condition(ExpressionMistake.WORD, "goes = 1", 1, "'goes'", "${goes}"),
        condition(ExpressionMistake.NAME_NEEDED, "${a = 1", 1, "${name}"),
        condition(ExpressionMistake.TEXT_NOT_CLOSED, "1 = 'b", 5),
        condition(ExpressionMistake.LAST_SAVED, "${last-saved#q} = 1", 1, "last-saved"),
        condition(ExpressionMistake.QUESTION_NEEDED, "count('a') = 1", 7, "${name}"),
        condition(ExpressionMistake.NO_SUCH_FUNCTION, "selekted(1)", 1, "selekted()", "selected()"),
        condition(ExpressionMistake.FUNCTION_OF_DEVICE, "property('x')", 1, "property()"),
        condition(ExpressionMistake.FUNCTION_OF_DOCUMENT, "instance('x')", 1, "instance()"),
        condition(ExpressionMistake.TOO_FEW_ARGUMENTS, "contains('a')", 13, "contains()", 2),
        condition(ExpressionMistake.TOO_MANY_ARGUMENTS, "not(1, 2)", 8, "not()", 1),
        condition(
            ExpressionMistake.PAIR_NEEDED,
            "weighted-checklist(1, 2, 3)",
            27,
            "weighted-checklist()"),
        condition(ExpressionMistake.PATTERN, "regex('', 'ab(?=c)')", 14, "(?="),
        condition(
            ExpressionMistake.PATTERN_TOO_LONG,
            "regex('', '" + "a".repeat(1_001) + "')",
            11,
            1_000),
        condition(ExpressionMistake.PATTERN_TOO_LARGE, "regex('', '(a{100}){100}')", 11),
        condition(ExpressionMistake.SIGN_NEEDED, "(1 = 1", 7, ")"),
        condition(ExpressionMistake.SIGN_NEEDED, "not 1 = 1", 5, "("),
        condition(ExpressionMistake.MORE, "1 = 1)", 6, "and", "or"));
  }

  static Stream<Wrong> wrongWhereTheyStand() {
    return Stream.of(
        condition(Finding.What.NO_CURRENT_VALUE, "1 = .", 5, "."),
        condition(Finding.What.NOT_STEADY, "random() < 0.5", 1, "random()"),
        condition(Finding.What.OUTSIDE_GROUPS, "1 = position(..)", 5, "position()"));
  }

  @ParameterizedTest
  @MethodSource({
    "wrongAltogether",
    "wrongValues",
    "wrongSurveys",
    "wrongTypes",
    "wrongPresets",
    "wrongLinks",
    "wrongChance",
    "wrongEnds",
    "wrongPages",
    "wrongPictures",
    "wrongOffers",
    "wrongConditions",
    "wrongWhereTheyStand"
  })
  void what_is_wrong_is_told_with_its_place_and_nothing_else_is(Wrong wrong) {
    DocumentProblem problem =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(wrong.document()));

    assertEquals(List.of(wrong.mistake()), problem.mistakes());
  }

  @Test
  void every_mistake_there_is_has_a_document_with_it() {
    Set<String> made =
        Stream.of(
                wrongAltogether(),
                wrongValues(),
                wrongSurveys(),
                wrongTypes(),
                wrongPresets(),
                wrongLinks(),
                wrongChance(),
                wrongEnds(),
                wrongPages(),
                wrongPictures(),
                wrongPictures(),
                wrongOffers(),
                wrongConditions(),
                wrongWhereTheyStand())
            .flatMap(all -> all)
            .map(wrong -> wrong.mistake().code())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        Stream.concat(
                Arrays.stream(DocumentMistake.values()).map(DocumentMistake::code),
                Stream.concat(
                    Arrays.stream(ExpressionMistake.values()).map(ExpressionMistake::code),
                    OF_CONDITIONS.stream().map(Finding.What::code)))
            .collect(Collectors.toCollection(TreeSet::new));
    // Only a programme has a threshold: QuotaIT has the document.
    known.remove(DocumentMistake.QUOTA_TOO_SMALL.code());
    // Only a programme has pictures: PictureIT has the document.
    known.remove(DocumentMistake.PICTURE_NOT_HERE.code());

    assertEquals(known, made);
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void the_words_name_everything_that_a_mistake_tells(LanguageVariant variant) {
    Stream.of(
            wrongAltogether(),
            wrongValues(),
            wrongSurveys(),
            wrongTypes(),
            wrongPresets(),
            wrongLinks(),
            wrongChance(),
            wrongEnds(),
            wrongPages(),
            wrongPictures(),
            wrongPictures(),
            wrongOffers(),
            wrongConditions(),
            wrongWhereTheyStand())
        .flatMap(all -> all)
        .map(Wrong::mistake)
        .forEach(
            mistake -> {
              String words =
                  Messages.installed().text(variant, mistake.code(), mistake.arguments().toArray());
              mistake.arguments().stream()
                  .filter(String.class::isInstance)
                  .forEach(argument -> assertTrue(words.contains((String) argument), words));
            });
  }
}
