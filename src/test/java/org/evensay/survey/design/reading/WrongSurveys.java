package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.QUESTION;
import static org.evensay.survey.design.reading.Wrong.at;
import static org.evensay.survey.design.reading.Wrong.choice;
import static org.evensay.survey.design.reading.Wrong.choices;
import static org.evensay.survey.design.reading.Wrong.head;
import static org.evensay.survey.design.reading.Wrong.pages;
import static org.evensay.survey.design.reading.Wrong.question;

import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.Limits;

/** Surveys that are not made of what a survey is made of. */
final class WrongSurveys {

  private WrongSurveys() {}

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
}
