package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.NewRecording;
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
    Spot spot,
    JsonObject base,
    Map<LanguageVariant, BroughtFile> brought,
    Set<LanguageVariant> removed)
    implements Change {

  public Recited {
    brought = Map.copyOf(brought);
    removed = Set.copyOf(removed);
  }

  @Override
  public String what() {
    return "recordings-changed";
  }

  @Override
  public List<NewRecording> records() {
    return brought.values().stream().map(BroughtFile::recording).toList();
  }

  @Override
  public Made onto(DraftDocument draft) {
    return onto(draft, Past.unknown());
  }

  @Override
  public Made onto(DraftDocument draft, Past past) {
    JsonObjectBuilder audio =
        JSON.createObjectBuilder(NamedRecordings.inside(base, RecordingDocument.KEY));
    removed.forEach(one -> audio.remove(one.tag()));
    NamedRecordings all = new NamedRecordings(draft);
    new TreeMap<>(brought).forEach((in, file) -> audio.add(in.tag(), all.name(file)));
    JsonObject mine = NamedRecordings.with(base, RecordingDocument.KEY, audio.build());
    Made made = new Rewritten(Optional.of(spot), base, mine).onto(draft, past);
    return new Made(made.document().rewritten(all::in), made.about(), made.at());
  }
}
