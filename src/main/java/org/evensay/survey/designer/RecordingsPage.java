package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageProblems;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.design.reading.RecordingDocument;
import org.evensay.survey.designer.change.Recited;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.recording.BroughtSound;
import org.evensay.survey.recording.RecordingAddress;

/** The recordings of a question, one for each language: all at once. */
@Named
@RequestScoped
public class RecordingsPage {

  private static final int BYTES = Limits.RECORDING_MEGABYTES * 1_000_000;

  @Inject HttpServletRequest request;
  @Inject PartAtHand part;
  @Inject PageProblems problems;

  /** Finds what may have recordings, for those who may write on it. */
  @PostConstruct
  void find() {
    part.find(Spot::isQuestion);
  }

  /** Takes the files that came, and what is to go; or names what is wrong with them. */
  public String load() throws IOException, ServletException {
    if (!part.isSent()) {
      return null;
    }
    Map<LanguageVariant, Recited.Brought> brought = new HashMap<>();
    Set<LanguageVariant> removed = new HashSet<>();
    for (ShownRecording row : getRows()) {
      brought(row).ifPresent(sound -> brought.put(row.in(), sound));
      if (request.getParameter("remove-" + row.getTag()) != null) {
        removed.add(row.in());
      }
    }
    if (problems.isAny()) {
      return null;
    }
    Recited change = new Recited(part.spot(), part.seen(), brought, removed);
    return part.keep(change, brought.isEmpty() && removed.isEmpty(), "recordings");
  }

  private Optional<Recited.Brought> brought(ShownRecording row)
      throws IOException, ServletException {
    Optional<ChosenFile> file = part.file(row.getField());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (var content = file.get().open()) {
      // One byte more than there may be is enough to know that there are too many.
      BroughtSound sound = new BroughtSound(content.readNBytes(BYTES + 1));
      return Optional.of(new Recited.Brought(file.get().name(), sound.heard()));
    } catch (NotTaken other) {
      problems.add(row.getField(), other.problem().code(), other.problem().arguments().toArray());
      return Optional.empty();
    }
  }

  /** What it is about. */
  public PartAtHand getPart() {
    return part;
  }

  public int getMegabytes() {
    return Limits.RECORDING_MEGABYTES;
  }

  /** Each language of the survey, with the recording that there is. */
  public List<ShownRecording> getRows() {
    return part.document().languages().stream()
        .map(one -> new ShownRecording(one, address(one).orElse("")))
        .toList();
  }

  private Optional<String> address(LanguageVariant in) {
    return string(inside(part.part(), RecordingDocument.KEY), in.tag())
        .map(name -> inside(inside(part.document().survey(), RecordingDocument.ALL), name))
        .flatMap(said -> string(said, PictureDocument.CONTENT))
        .map(RecordingAddress::of);
  }

  private static JsonObject inside(JsonObject of, String key) {
    return of.get(key) instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static Optional<String> string(JsonObject of, String key) {
    return of.get(key) instanceof JsonString there
        ? Optional.of(there.getString())
        : Optional.empty();
  }
}
