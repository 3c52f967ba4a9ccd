package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.PictureDocument;

/**
 * A question, its choices or those of a list get other pictures, or none. What nothing shows any
 * more does not stay in the survey.
 *
 * @param spot where the part stood
 * @param base what it was when its author saw it
 * @param brought pictures, by the name of the choice that gets one; the question's own by none
 * @param removed the names of the choices that lose theirs, likewise
 * @param words what the question's picture shows, as it was typed in each language
 */
public record Illustrated(
    Spot spot,
    JsonObject base,
    Map<String, Brought> brought,
    Set<String> removed,
    Map<LanguageVariant, String> words)
    implements Change {

  /** Stands for the question itself, among the names of its choices. */
  public static final String ITSELF = "";

  private static final String CHOICES = "choices";

  /** A picture, under what its file was called. */
  public record Brought(String fileName, KeptPicture picture) {}

  public Illustrated {
    brought = Map.copyOf(brought);
    removed = Set.copyOf(removed);
    words = Map.copyOf(words);
  }

  @Override
  public String what() {
    return "pictures-changed";
  }

  @Override
  public List<KeptPicture> brings() {
    return brought.values().stream().map(Brought::picture).toList();
  }

  @Override
  public Made onto(DraftDocument draft) {
    return onto(draft, Past.unknown());
  }

  @Override
  public Made onto(DraftDocument draft, Past past) {
    JsonObjectBuilder all = JSON.createObjectBuilder(pictures(draft.survey()));
    JsonObject mine = mine(draft, all);
    Made made = new Rewritten(Optional.of(spot), base, mine).onto(draft, past);
    JsonObject named = all.build();
    DraftDocument after = made.document().rewritten(survey -> withPictures(survey, named));
    return new Made(after, made.about(), made.at());
  }

  private static JsonObject pictures(JsonObject survey) {
    return survey.get(PictureDocument.ALL) instanceof JsonObject all
        ? all
        : JsonValue.EMPTY_JSON_OBJECT;
  }

  private JsonObject mine(DraftDocument draft, JsonObjectBuilder all) {
    JsonObject mine = spot.isBeside() ? base : withWords(draft, shown(base, ITSELF, draft, all));
    if (!(base.get(CHOICES) instanceof JsonArray choices)) {
      return mine;
    }
    JsonArrayBuilder written = JSON.createArrayBuilder();
    for (JsonValue choice : choices) {
      written.add(
          choice instanceof JsonObject one
              ? shown(one, DraftDocument.string(one, "name").orElse(ITSELF), draft, all)
              : choice);
    }
    return JSON.createObjectBuilder(mine).add(CHOICES, written).build();
  }

  private JsonObject shown(
      JsonObject one, String name, DraftDocument draft, JsonObjectBuilder all) {
    boolean itself = name.equals(ITSELF);
    if (itself != (one == base)) {
      return one;
    }
    JsonObjectBuilder after = JSON.createObjectBuilder(one);
    if (brought.containsKey(name)) {
      Brought picture = brought.get(name);
      JsonObject said = said(picture.picture());
      String ending = picture.picture().kind().ending();
      String called = called(picture.fileName(), ending, said, pictures(draft.survey()));
      all.add(called, said);
      return after.add(PictureDocument.KEY, called).build();
    }
    return removed.contains(name) ? after.remove(PictureDocument.KEY).build() : one;
  }

  private JsonObject withWords(DraftDocument draft, JsonObject question) {
    JsonObject now = question;
    if (!now.containsKey(PictureDocument.KEY)) {
      return JSON.createObjectBuilder(now).remove(PictureDocument.WORDS).build();
    }
    for (Map.Entry<LanguageVariant, String> typed : words.entrySet()) {
      JsonValue before = now.getOrDefault(PictureDocument.WORDS, JsonValue.NULL);
      JsonObjectBuilder with = JSON.createObjectBuilder(now);
      PlainValue.text(before, typed.getValue(), typed.getKey(), draft.defaultLanguage())
          .ifPresentOrElse(
              text -> with.add(PictureDocument.WORDS, text),
              () -> with.remove(PictureDocument.WORDS));
      now = with.build();
    }
    return now;
  }

  /** What a document says to be in a picture. */
  private static JsonObject said(KeptPicture picture) {
    return JSON.createObjectBuilder()
        .add(PictureDocument.CONTENT, picture.content())
        .add("width", picture.width())
        .add("height", picture.height())
        .build();
  }

  /**
   * A file's name, with a number where another one is called so.
   *
   * @param said what is said of it in the document
   * @param taken what is said of others, by their names
   */
  static String called(String fileName, String kind, JsonObject said, JsonObject taken) {
    String ending = "." + kind;
    String stem =
        fileName
            .replaceFirst("(?s)^.*[/\\\\]", "")
            .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_ ()-]", "_")
            .strip();
    String begun = stem.matches("[\\p{L}\\p{N}_].*") ? stem : "_" + stem;
    for (int number = 1; ; number++) {
      String more = (number == 1 ? "" : "-" + number) + ending;
      int most = Limits.NAME_CHARACTERS - more.length();
      String name = begun.substring(0, Math.min(begun.length(), most)) + more;
      if (!taken.containsKey(name) || taken.get(name).equals(said)) {
        return name;
      }
    }
  }

  private static JsonObject withPictures(JsonObject survey, JsonObject pictures) {
    Set<String> shown = PictureDocument.named(survey);
    JsonObjectBuilder kept = JSON.createObjectBuilder();
    boolean any = false;
    for (Map.Entry<String, JsonValue> one : pictures.entrySet()) {
      if (shown.contains(one.getKey())) {
        kept.add(one.getKey(), one.getValue());
        any = true;
      }
    }
    JsonObjectBuilder after = JSON.createObjectBuilder(survey);
    return any
        ? after.add(PictureDocument.ALL, kept).build()
        : after.remove(PictureDocument.ALL).build();
  }

  /** The names of the pictures that a choice or a question has. */
  public static List<String> names(JsonObject of) {
    JsonValue value = of.getOrDefault(PictureDocument.KEY, JsonValue.NULL);
    if (value instanceof JsonObject byLanguage) {
      return byLanguage.values().stream()
          .filter(JsonString.class::isInstance)
          .map(name -> ((JsonString) name).getString())
          .distinct()
          .toList();
    }
    return value instanceof JsonString name ? List.of(name.getString()) : List.of();
  }
}
