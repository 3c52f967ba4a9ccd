package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.choice;
import static org.evensay.survey.design.reading.Wrong.choices;
import static org.evensay.survey.design.reading.Wrong.type;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;

/** Questions that are made of the wrong things. */
final class WrongTypes {

  private WrongTypes() {}

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
            "default"),
        type(
            DocumentMistake.DEFAULT_CANNOT_BE,
            "\"type\": \"photo\", \"default-from\": \"'x'\"",
            "default-from"),
        type(
            DocumentMistake.DEFAULT_TWICE,
            "\"type\": \"number\", \"default\": 1, \"default-from\": \"1 + 1\"",
            "default-from",
            "default",
            "default-from"));
  }
}
