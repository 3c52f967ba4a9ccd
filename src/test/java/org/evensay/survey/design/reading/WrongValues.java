package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.QUESTION;
import static org.evensay.survey.design.reading.Wrong.asking;
import static org.evensay.survey.design.reading.Wrong.at;
import static org.evensay.survey.design.reading.Wrong.choice;
import static org.evensay.survey.design.reading.Wrong.choices;
import static org.evensay.survey.design.reading.Wrong.head;
import static org.evensay.survey.design.reading.Wrong.pages;
import static org.evensay.survey.design.reading.Wrong.question;
import static org.evensay.survey.design.reading.Wrong.syntax;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.Limits;

/** Documents with a value that cannot be, or that are no document at all. */
final class WrongValues {

  private WrongValues() {}

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
}
