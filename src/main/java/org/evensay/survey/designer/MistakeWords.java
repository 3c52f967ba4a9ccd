package org.evensay.survey.designer;

import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Shelf;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Key;

/**
 * Says what is wrong in a draft as its forms call things: the words of a document's own mistakes
 * speak of braces and quotation marks, which nobody types into a form.
 */
final class MistakeWords {

  /** The way to a part; what follows it is inside the part. */
  private static final Pattern PART =
      Pattern.compile(
          "pages\\[\\d+](?:\\.questions\\[\\d+])*|(?:ends|quotas)\\[\\d+]"
              + "|(arms|lists)(?:\\.[A-Za-z0-9_-]+|\\[\"[^\"]*\"])");

  /** What is around the pages, as far as it has several fields. */
  private static final Set<String> SEVERAL_FIELDS = Set.of("start", "end");

  private static final Set<String> QUESTIONS = Set.of("pages", "questions");

  /** In a form nothing is there, also where a document has something of another kind. */
  private static final Set<String> MISSING =
      codes(
          DocumentMistake.TEXT_NEEDED,
          DocumentMistake.TEXT_BY_LANGUAGE_NEEDED,
          DocumentMistake.LIST_NEEDED,
          DocumentMistake.OBJECT_NEEDED);

  /** Only who writes a document can do this. */
  private static final Set<String> UNREADABLE =
      codes(DocumentMistake.TRUE_OR_FALSE_NEEDED, DocumentMistake.TEXT_OR_NUMBER_NEEDED);

  private static final Set<String> FIELDS =
      Stream.of(
              Key.TYPES.stream().flatMap(type -> Key.of(type).stream()),
              Key.AROUND.stream(),
              Stream.of(Shelf.values()).flatMap(shelf -> Key.beside(shelf).stream()))
          .flatMap(keys -> keys)
          .map(Key::way)
          .collect(Collectors.toSet());

  private static final Pattern ROW = Pattern.compile("\\[(\\d+)].*");

  private final PageLanguage language;

  MistakeWords(PageLanguage language) {
    this.language = language;
  }

  private static Set<String> codes(DocumentMistake... mistakes) {
    return Stream.of(mistakes).map(DocumentMistake::code).collect(Collectors.toSet());
  }

  /** What is wrong, and with which part: no two questions say the same. */
  String withPart(Mistake mistake, Optional<Spot> spot, DraftDocument document) {
    return language.with("design.add.place", part(spot, document), inPart(mistake));
  }

  private String part(Optional<Spot> spot, DraftDocument document) {
    if (spot.filter(Spot::isQuestion).isPresent()) {
      return question(spot.get(), document);
    }
    return Apart.words(
        PartTitle.of(
                spot,
                spot.flatMap(document::part).orElse(JsonValue.EMPTY_JSON_OBJECT),
                document,
                language)
            .words());
  }

  private String question(Spot spot, DraftDocument document) {
    int number = document.spots(false).toList().indexOf(spot.group()) + 1;
    String counted = spot.isInner() ? number + "." + (spot.inner() + 1) : "" + number;
    String called = document.part(spot).map(document::called).orElse("");
    return called.isEmpty()
        ? language.with("designer.mistake.question", counted)
        : language.with("designer.mistake.question-called", counted, Apart.words(called));
  }

  /** What is wrong, and with which field of its part. */
  String inPart(Mistake mistake) {
    String way = inside(mistake.place() instanceof Place.Path path ? path.way() : "");
    if (QUESTIONS.contains(way) && MISSING.contains(mistake.code())) {
      return language.get("designer.outline.empty");
    }
    return label(way).map(label -> at(label, mistake)).orElseGet(() -> somewhere(mistake));
  }

  private static String inside(String way) {
    Matcher part = PART.matcher(way);
    if (!part.lookingAt()) {
      return way;
    }
    String content =
        Optional.ofNullable(part.group(1)).flatMap(Shelf::of).map(Shelf::content).orElse("");
    String rest = way.substring(part.end());
    return content.isEmpty() && rest.startsWith(".") ? rest.substring(1) : content + rest;
  }

  /** What the form calls a field; and which row of it, where it has rows. */
  private Optional<String> label(String way) {
    if (SEVERAL_FIELDS.contains(way)) {
      return Optional.of(language.get("designer.mistake." + way));
    }
    return FIELDS.stream()
        .filter(
            field ->
                way.equals(field) || way.startsWith(field + ".") || way.startsWith(field + "["))
        .max(Comparator.comparing(String::length))
        .map(field -> row(language.get("designer.key." + field), way.substring(field.length())));
  }

  private String row(String label, String rest) {
    Matcher row = ROW.matcher(rest);
    return row.matches()
        ? language.with("designer.mistake.row", label, Integer.parseInt(row.group(1)) + 1)
        : label;
  }

  private String at(String label, Mistake mistake) {
    String code = mistake.code();
    if (code.equals(DocumentMistake.WORDS_MISSING.code())) {
      String tag = mistake.arguments().get(0).toString();
      return language.with(
          "designer.mistake.words",
          label,
          Apart.words(LanguageVariant.ofTag(tag).map(LanguageVariant::ownName).orElse(tag)));
    }
    if (code.equals(DocumentMistake.NONE_OF.code())) {
      return language.with("designer.mistake.choose", label);
    }
    if (UNREADABLE.contains(code)) {
      return language.with("designer.mistake.unreadable", label);
    }
    return MISSING.contains(code)
        ? language.with("designer.mistake.missing", label)
        : language.with("designer.mistake.at", label, alone(mistake));
  }

  private String somewhere(Mistake mistake) {
    return MISSING.contains(mistake.code()) || UNREADABLE.contains(mistake.code())
        ? language.get("designer.mistake.somewhere")
        : alone(mistake);
  }

  /** What is wrong, without where. */
  String alone(Mistake mistake) {
    if (mistake.code().equals(DocumentMistake.NOT_SAID_NEEDED.code())) {
      return language.with(mistake.code(), language.get("designer.special.not-said"));
    }
    return language.with(mistake.code(), Apart.arguments(mistake.arguments(), Apart::code));
  }
}
