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
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.KeptSound;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.design.reading.RecordingDocument;

/**
 * A question gets other recordings, or none. What nothing has any more does not stay in the survey.
 *
 * @param spot where the question stood
 * @param base what it was when its author saw it
 * @param brought recordings, by the language that is spoken
 * @param removed the languages that lose theirs
 */
public record Recited(
    Spot spot, JsonObject base, Map<LanguageVariant, Brought> brought, Set<LanguageVariant> removed)
    implements Change {

  /** A recording, under what its file was called. */
  public record Brought(String fileName, KeptSound sound) {}

  public Recited {
    brought = Map.copyOf(brought);
    removed = Set.copyOf(removed);
  }

  @Override
  public String what() {
    return "recordings-changed";
  }

  @Override
  public List<KeptSound> sounds() {
    return brought.values().stream().map(Brought::sound).toList();
  }

  @Override
  public Made onto(DraftDocument draft) {
    return onto(draft, Past.unknown());
  }

  @Override
  public Made onto(DraftDocument draft, Past past) {
    JsonObjectBuilder audio = JSON.createObjectBuilder(inside(base, RecordingDocument.KEY));
    removed.forEach(one -> audio.remove(one.tag()));
    JsonObject before = inside(draft.survey(), RecordingDocument.ALL);
    for (Map.Entry<LanguageVariant, Brought> one : new TreeMap<>(brought).entrySet()) {
      KeptSound sound = one.getValue().sound();
      JsonObject said =
          JSON.createObjectBuilder().add(PictureDocument.CONTENT, sound.content()).build();
      String fileName = one.getValue().fileName();
      String name = Illustrated.called(fileName, sound.kind().ending(), said, before);
      before = JSON.createObjectBuilder(before).add(name, said).build();
      audio.add(one.getKey().tag(), name);
    }
    JsonObject all = before;
    JsonObject mine = with(base, RecordingDocument.KEY, audio.build());
    Made made = new Rewritten(Optional.of(spot), base, mine).onto(draft, past);
    DraftDocument after = made.document().rewritten(survey -> withRecordings(survey, all));
    return new Made(after, made.about(), made.at());
  }

  private static JsonObject inside(JsonObject of, String key) {
    return of.get(key) instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static JsonObject with(JsonObject of, String key, JsonObject value) {
    JsonObjectBuilder after = JSON.createObjectBuilder(of);
    return value.isEmpty() ? after.remove(key).build() : after.add(key, value).build();
  }

  private static JsonObject withRecordings(JsonObject survey, JsonObject recordings) {
    Set<String> named = RecordingDocument.named(survey);
    JsonObjectBuilder kept = JSON.createObjectBuilder();
    recordings.forEach(
        (name, one) -> {
          if (named.contains(name)) {
            kept.add(name, one);
          }
        });
    return with(survey, RecordingDocument.ALL, kept.build());
  }
}
