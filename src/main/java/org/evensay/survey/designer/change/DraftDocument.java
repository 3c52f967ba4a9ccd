package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/**
 * The document of a draft, taken apart into pages and questions as far as it goes, whatever is
 * wrong in it. Immutable: a change gives another one, in which everything else is as it was.
 */
public final class DraftDocument {

  private static final String PAGES = "pages";
  private static final String QUESTIONS = "questions";

  private final JsonObject survey;

  private DraftDocument(JsonObject survey) {
    this.survey = survey;
  }

  /**
   * Takes a document apart; one in which nothing is written yet has no parts.
   *
   * @throws DocumentProblem when it is no JSON
   */
  public static DraftDocument of(String document) throws DocumentProblem {
    if (document.isBlank()) {
      return new DraftDocument(JsonValue.EMPTY_JSON_OBJECT);
    }
    DocumentReader.open(document);
    try (var reader = JSON.createReader(new StringReader(document))) {
      return new DraftDocument(reader.readObject());
    }
  }

  /**
   * The same, where what is no JSON is refused.
   *
   * @throws Refused when it is no JSON
   */
  public static DraftDocument readable(String document) {
    try {
      return of(document);
    } catch (DocumentProblem problem) {
      throw new Refused(DesignerRefusal.NOT_READABLE);
    }
  }

  /** As it is kept. */
  public String written() {
    return DocumentText.of(survey);
  }

  /** All of it. */
  public JsonObject survey() {
    return survey;
  }

  /** All of it but its pages. */
  public JsonObject around() {
    return JSON.createObjectBuilder(survey).remove(PAGES).build();
  }

  /** The same pages, with something else around them. */
  DraftDocument withAround(JsonObject around) {
    var builder = JSON.createObjectBuilder(around);
    Optional.ofNullable(survey.get(PAGES)).ifPresent(pages -> builder.add(PAGES, pages));
    return new DraftDocument(builder.build());
  }

  /** With something else in place of all of it. */
  public DraftDocument rewritten(UnaryOperator<JsonObject> rewrite) {
    return new DraftDocument(rewrite.apply(survey));
  }

  /** The pages, as far as they are a list. */
  public List<JsonValue> pages() {
    return list(survey, PAGES);
  }

  /** The questions of a page, as far as they are a list. */
  List<JsonValue> questions(int page) {
    return page >= 0 && page < pages().size() && pages().get(page) instanceof JsonObject object
        ? list(object, QUESTIONS)
        : List.of();
  }

  private static List<JsonValue> list(JsonObject object, String key) {
    return object.get(key) instanceof JsonArray array ? array : List.of();
  }

  /** The part that stands there; empty when there is none, or none with keys. */
  public Optional<JsonObject> part(Spot spot) {
    List<JsonValue> all = beside(spot);
    int at = spot.isInner() ? spot.inner() : spot.isQuestion() ? spot.question() : spot.page();
    return at >= 0 && at < all.size() && all.get(at) instanceof JsonObject object
        ? Optional.of(object)
        : Optional.empty();
  }

  /** All that stands where a part does, in order. */
  private List<JsonValue> beside(Spot spot) {
    if (spot.isBeside()) {
      return Beside.of(survey, spot.shelf());
    }
    if (spot.isInner()) {
      return part(spot.group()).map(group -> list(group, QUESTIONS)).orElse(List.of());
    }
    return spot.isPage() ? pages() : questions(spot.page());
  }

  /** What a page says of itself, its questions left out: those are parts of their own. */
  public static JsonObject withoutQuestions(JsonObject page) {
    return JSON.createObjectBuilder(page).remove(QUESTIONS).build();
  }

  /** What a page says of itself, with the questions of another one. */
  static JsonObject withQuestionsOf(JsonObject page, JsonObject around) {
    var builder = JSON.createObjectBuilder(around);
    Optional.ofNullable(page.get(QUESTIONS)).ifPresent(all -> builder.add(QUESTIONS, all));
    return builder.build();
  }

  /** What somebody sees of a part. */
  public static Seen seen(Spot spot, JsonObject part) {
    return Seen.of(spot.isPage() ? withoutQuestions(part) : part);
  }

  /**
   * Where a part stands now that somebody saw at a spot.
   *
   * @throws Refused when it is not there any more, or has become something else
   */
  Spot find(Spot spot, Seen seen) {
    return Stream.concat(Stream.of(spot), like(spot))
        .filter(at -> part(at).filter(part -> seen(at, part).equals(seen)).isPresent())
        .findFirst()
        .orElseThrow(() -> new Refused(DesignerRefusal.CHANGED_MEANWHILE));
  }

  /** All parts of the same kind as one, in order. */
  public Stream<Spot> like(Spot spot) {
    if (spot.isBeside()) {
      return IntStream.range(0, beside(spot).size()).mapToObj(i -> Spot.beside(spot.shelf(), i));
    }
    return spot.isInner() ? spots(false).flatMap(this::inside) : spots(spot.isPage());
  }

  /** The questions of the repeated group that stands there, in order. */
  public Stream<Spot> inside(Spot group) {
    return IntStream.range(0, beside(group.inside(0)).size()).mapToObj(group::inside);
  }

  /** All pages, or all questions, in order. */
  public Stream<Spot> spots(boolean ofPages) {
    List<Spot> spots = new ArrayList<>();
    for (int page = 0; page < pages().size(); page++) {
      if (ofPages) {
        spots.add(Spot.ofPage(page));
      } else {
        for (int question = 0; question < questions(page).size(); question++) {
          spots.add(new Spot(page, question));
        }
      }
    }
    return spots.stream();
  }

  /** Another question or page in place of the one that stands there. */
  DraftDocument with(Spot spot, JsonObject part) {
    if (spot.isBeside() || spot.isInner()) {
      return listEdited(spot, (all, at) -> all.set(at, part));
    }
    if (spot.isPage()) {
      return edited(pages -> pages.set(spot.page(), part));
    }
    return onPage(spot.page(), questions -> questions.set(spot.question(), part));
  }

  /** One more, before what stands there now, or at the end. */
  DraftDocument adding(Spot spot, JsonObject part) {
    if (spot.isBeside() || spot.isInner()) {
      return listEdited(spot, (all, at) -> all.add(Math.min(at, all.size()), part));
    }
    if (spot.isPage()) {
      return edited(pages -> pages.add(spot.page(), part));
    }
    return onPage(spot.page(), questions -> questions.add(spot.question(), part));
  }

  /** Without the one that stands there; a page that has no question left goes with it. */
  DraftDocument without(Spot spot) {
    if (spot.isBeside() || spot.isInner()) {
      return listEdited(spot, (all, at) -> all.remove((int) at));
    }
    if (spot.isPage() || questions(spot.page()).size() == 1) {
      return edited(pages -> pages.remove(spot.page()));
    }
    return onPage(spot.page(), questions -> questions.remove(spot.question()));
  }

  private DraftDocument listEdited(Spot spot, BiConsumer<List<JsonValue>, Integer> edit) {
    if (spot.isBeside()) {
      return new DraftDocument(
          Beside.edited(survey, spot.shelf(), all -> edit.accept(all, spot.page())));
    }
    List<JsonValue> questions = new ArrayList<>(beside(spot));
    edit.accept(questions, spot.inner());
    JsonArrayBuilder edited = JSON.createArrayBuilder();
    questions.forEach(edited::add);
    JsonObject group = part(spot.group()).orElseThrow();
    return with(spot.group(), JSON.createObjectBuilder(group).add(QUESTIONS, edited).build());
  }

  private DraftDocument edited(UnaryOperator<JsonArrayBuilder> edit) {
    JsonArray pages =
        survey.get(PAGES) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    JsonArrayBuilder edited = edit.apply(JSON.createArrayBuilder(pages));
    return new DraftDocument(JSON.createObjectBuilder(survey).add(PAGES, edited).build());
  }

  private DraftDocument onPage(int page, UnaryOperator<JsonArrayBuilder> edit) {
    JsonObject before = part(Spot.ofPage(page)).orElseThrow();
    JsonArray questions =
        before.get(QUESTIONS) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    JsonArrayBuilder edited = edit.apply(JSON.createArrayBuilder(questions));
    JsonObject after = JSON.createObjectBuilder(before).add(QUESTIONS, edited).build();
    return edited(pages -> pages.set(page, after));
  }

  /** The text of a key; empty when it has none. */
  public static Optional<String> string(JsonObject part, String key) {
    return part.get(key) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  /** The language that every text has to be in. */
  public LanguageVariant defaultLanguage() {
    return string(survey, "default-language")
        .flatMap(LanguageVariant::ofTag)
        .orElse(LanguageVariant.DEFAULT);
  }

  /** The languages of the survey, the one that every text has to be in first. */
  public List<LanguageVariant> languages() {
    List<LanguageVariant> languages = new ArrayList<>(List.of(defaultLanguage()));
    if (survey.get("languages") instanceof JsonObject listed) {
      listed.keySet().stream()
          .map(LanguageVariant::ofTag)
          .flatMap(Optional::stream)
          .filter(variant -> !languages.contains(variant))
          .forEach(languages::add);
    }
    return languages;
  }

  /** The words of a text, in a language; empty when there are none. */
  public Optional<String> words(JsonObject part, String key, LanguageVariant language) {
    return part.get(key) instanceof JsonObject text
        ? string(text, language.tag())
        : Optional.empty();
  }

  /** What a co-author knows a part by: its words, or else its name. */
  public String called(JsonObject part) {
    return Stream.of("label", "title")
        .flatMap(key -> words(part, key, defaultLanguage()).stream())
        .filter(words -> !words.isBlank())
        .findFirst()
        .or(() -> string(part, "name"))
        .orElse("");
  }
}
