package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.SignLanguage;
import org.evensay.survey.design.NewRecording;
import org.evensay.survey.design.reading.RecordingDocument;

/**
 * A question gets other films in sign languages, other captions or words of them, or none. What
 * nothing has any more does not stay in the survey.
 *
 * @param spot where the question stood
 * @param base what it was when its author saw it
 * @param films what was written and brought for each sign language
 * @param removed the sign languages that lose theirs
 */
public record Filmed(
    Spot spot, JsonObject base, Map<SignLanguage, Film> films, Set<SignLanguage> removed)
    implements Change {

  /**
   * What was written and brought for a sign language.
   *
   * @param file another film; empty where it stays
   * @param captions other captions, by their language
   * @param transcript what is signed, as it was typed in each language
   */
  public record Film(
      Optional<BroughtFile> file,
      Map<LanguageVariant, BroughtFile> captions,
      Map<LanguageVariant, String> transcript) {

    public Film {
      captions = Map.copyOf(captions);
      transcript = Map.copyOf(transcript);
    }

    private Stream<NewRecording> records() {
      return Stream.concat(file.stream(), captions.values().stream()).map(BroughtFile::recording);
    }
  }

  public Filmed {
    films = Map.copyOf(films);
    removed = Set.copyOf(removed);
  }

  @Override
  public String what() {
    return "films-changed";
  }

  @Override
  public List<NewRecording> records() {
    return films.entrySet().stream()
        .filter(one -> !removed.contains(one.getKey()))
        .flatMap(one -> one.getValue().records())
        .toList();
  }

  @Override
  public Made onto(DraftDocument draft) {
    return onto(draft, Past.unknown());
  }

  @Override
  public Made onto(DraftDocument draft, Past past) {
    NamedRecordings all = new NamedRecordings(draft);
    JsonObject mine = mine(draft, all);
    Made made = new Rewritten(Optional.of(spot), base, mine).onto(draft, past);
    return new Made(made.document().rewritten(all::in), made.about(), made.at());
  }

  /** Whether it leaves the question as its author saw it. */
  public boolean isNothing(DraftDocument draft) {
    return records().isEmpty() && mine(draft, new NamedRecordings(draft)).equals(base);
  }

  private JsonObject mine(DraftDocument draft, NamedRecordings all) {
    JsonObject before = NamedRecordings.inside(base, RecordingDocument.SIGNED);
    JsonObjectBuilder signed = JSON.createObjectBuilder(before);
    new TreeMap<>(films)
        .forEach(
            (sign, film) ->
                signed.add(
                    sign.tag(),
                    filmed(NamedRecordings.inside(before, sign.tag()), film, draft, all)));
    removed.forEach(sign -> signed.remove(sign.tag()));
    return NamedRecordings.with(base, RecordingDocument.SIGNED, signed.build());
  }

  private static JsonObject filmed(
      JsonObject before, Film film, DraftDocument draft, NamedRecordings all) {
    JsonObjectBuilder after = JSON.createObjectBuilder(before);
    film.file().ifPresent(file -> after.add(RecordingDocument.FILM, all.name(file)));
    JsonObjectBuilder captions =
        JSON.createObjectBuilder(NamedRecordings.inside(before, RecordingDocument.CAPTIONS));
    new TreeMap<>(film.captions()).forEach((in, file) -> captions.add(in.tag(), all.name(file)));
    JsonObject with =
        NamedRecordings.with(after.build(), RecordingDocument.CAPTIONS, captions.build());
    return withTranscript(with, film, draft);
  }

  private static JsonObject withTranscript(JsonObject film, Film typed, DraftDocument draft) {
    JsonObject now = film;
    for (Map.Entry<LanguageVariant, String> words : new TreeMap<>(typed.transcript()).entrySet()) {
      JsonValue before = now.getOrDefault(RecordingDocument.TRANSCRIPT, JsonValue.NULL);
      JsonObjectBuilder after = JSON.createObjectBuilder(now);
      PlainValue.text(before, words.getValue(), words.getKey(), draft.defaultLanguage())
          .ifPresentOrElse(
              text -> after.add(RecordingDocument.TRANSCRIPT, text),
              () -> after.remove(RecordingDocument.TRANSCRIPT));
      now = after.build();
    }
    return now;
  }
}
