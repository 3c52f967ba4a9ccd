package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.QUESTION;
import static org.evensay.survey.design.reading.Wrong.after;
import static org.evensay.survey.design.reading.Wrong.asking;
import static org.evensay.survey.design.reading.Wrong.at;
import static org.evensay.survey.design.reading.Wrong.choice;
import static org.evensay.survey.design.reading.Wrong.choices;
import static org.evensay.survey.design.reading.Wrong.end;
import static org.evensay.survey.design.reading.Wrong.head;
import static org.evensay.survey.design.reading.Wrong.number;
import static org.evensay.survey.design.reading.Wrong.page;
import static org.evensay.survey.design.reading.Wrong.question;
import static org.evensay.survey.design.reading.Wrong.type;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;

/** Surveys that cannot be gone through: links, chance, ends and pages. */
final class WrongCourses {

  private WrongCourses() {}

  static Stream<Wrong> wrongLinks() {
    String hidden = "{\"name\": \"%s\", \"type\": \"hidden\", %s}, " + number("n", "");
    return Stream.of(
        at(
            DocumentMistake.NAME_TAKEN_IN_LINKS,
            asking(hidden.formatted("lang", choices(choice("a")))),
            QUESTION + ".name",
            "lang"),
        at(
            DocumentMistake.NAME_OF_POINTS,
            asking(
                "{\"name\": \"po\", \"type\": \"points\", \"label\": {\"en-GB\": \"?\"}, %s}, "
                        .formatted(choices(choice("a"), choice("b")))
                    + number("po_a", "")),
            "pages[0].questions[1].name",
            "po_a",
            "po"),
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
}
