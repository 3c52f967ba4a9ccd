package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Set;
import org.evensay.survey.design.NewRecording;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.design.reading.RecordingDocument;

/** The recordings of a survey by their names, with those that a change brings. */
final class NamedRecordings {

  private JsonObject all;

  NamedRecordings(DraftDocument draft) {
    all = inside(draft.survey(), RecordingDocument.ALL);
  }

  /** Gives one a name that no other has: as its file was called, as far as that can be. */
  String name(BroughtFile brought) {
    NewRecording recording = brought.recording();
    JsonObject said =
        JSON.createObjectBuilder().add(PictureDocument.CONTENT, recording.content()).build();
    String name = Illustrated.called(brought.fileName(), recording.kind().ending(), said, all);
    all = JSON.createObjectBuilder(all).add(name, said).build();
    return name;
  }

  /** Writes them into a survey: those that something in it has. */
  JsonObject in(JsonObject survey) {
    Set<String> named = RecordingDocument.named(survey).keySet();
    JsonObjectBuilder kept = JSON.createObjectBuilder();
    all.forEach(
        (name, one) -> {
          if (named.contains(name)) {
            kept.add(name, one);
          }
        });
    return with(survey, RecordingDocument.ALL, kept.build());
  }

  /** What stands at a key; nothing where that is no object. */
  static JsonObject inside(JsonObject of, String key) {
    return of.get(key) instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** With something else at a key; without the key, where that is nothing. */
  static JsonObject with(JsonObject of, String key, JsonObject value) {
    JsonObjectBuilder after = JSON.createObjectBuilder(of);
    return value.isEmpty() ? after.remove(key).build() : after.add(key, value).build();
  }
}
