package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.QUESTION;
import static org.evensay.survey.design.reading.Wrong.asking;
import static org.evensay.survey.design.reading.Wrong.at;
import static org.evensay.survey.design.reading.Wrong.choice;
import static org.evensay.survey.design.reading.Wrong.choices;
import static org.evensay.survey.design.reading.Wrong.condition;
import static org.evensay.survey.design.reading.Wrong.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.ExpressionMistake;
import org.evensay.survey.design.expression.Finding;
import org.evensay.survey.design.symbol.Symbols;

/** Choices that cannot be offered, and pictures that cannot be shown. */
final class WrongOffers {

  private WrongOffers() {}

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

  static Stream<Wrong> wrongRecordings() {
    String goes = "\"goes.ogg\": {\"content\": \"" + "7".repeat(64) + "\"}";
    String heard = "\"type\": \"number\", \"audio\": ";
    String number = "\"type\": \"number\"";
    return Stream.of(
        recorded(
            DocumentMistake.NO_SUCH_RECORDING,
            goes,
            heard + "{\"en-GB\": \"goes.ogg\", \"cy\": \"mynd.ogg\"}",
            QUESTION + ".audio.cy",
            "mynd.ogg"),
        recorded(
            DocumentMistake.OBJECT_NEEDED,
            goes,
            heard + "\"goes.ogg\"",
            QUESTION + ".audio",
            "{ }"),
        recorded(
            DocumentMistake.TEXT_NEEDED, goes, heard + "{\"en-GB\": 7}", QUESTION + ".audio.en-GB"),
        recorded(
            DocumentMistake.NO_SUCH_LANGUAGE,
            goes,
            heard + "{\"welsh words\": \"goes.ogg\"}",
            QUESTION + ".audio[\"welsh words\"]",
            "welsh words"),
        recorded(
            DocumentMistake.RECORDING_NAME_NEEDED,
            goes.replace("goes.ogg", "../goes.ogg"),
            number,
            "recordings[\"../goes.ogg\"]",
            64),
        recorded(
            DocumentMistake.RECORDING_CONTENT_NEEDED,
            goes.replace("777", "xyz"),
            number,
            "recordings[\"goes.ogg\"].content"),
        recorded(
            DocumentMistake.OBJECT_NEEDED,
            "\"goes.ogg\": 7",
            number,
            "recordings[\"goes.ogg\"]",
            "{ }"));
  }

  static Stream<Wrong> wrongSymbols() {
    String number = "\"type\": \"number\", \"symbols\": ";
    String label = QUESTION + ".symbols.label";
    return Stream.of(
        at(DocumentMistake.OBJECT_NEEDED, question(number + "[]"), QUESTION + ".symbols", "{ }"),
        at(DocumentMistake.LIST_NEEDED, question(number + "{\"label\": \"house\"}"), label, "[ ]"),
        at(DocumentMistake.TEXT_NEEDED, question(number + "{\"label\": [7]}"), label),
        at(
            DocumentMistake.LIST_TOO_LONG,
            question(number + "{\"label\": [" + "\"\", ".repeat(20) + "\"\"]}"),
            label,
            20,
            21),
        at(
            DocumentMistake.SYMBOLS_BEYOND_LINES,
            question(number + "{\"label\": [\"house\", \"school\"]}"),
            label,
            1L),
        at(
            DocumentMistake.NO_SUCH_SYMBOL,
            question(number + "{\"label\": [\"hous\"]}"),
            label,
            "hous",
            String.join(", ", Symbols.near("hous"))),
        at(
            DocumentMistake.NO_SYMBOL_LIKE_IT,
            question(number + "{\"label\": [\"qqqqxxxx\"]}"),
            label,
            "qqqqxxxx"));
  }

  private static Wrong recorded(
      DocumentMistake what, String recordings, String rest, String way, Object... arguments) {
    return at(
        what,
        question(rest).replaceFirst("\\{", "{\"recordings\": {" + recordings + "}, "),
        way,
        arguments);
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
}
