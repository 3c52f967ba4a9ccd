package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.evensay.survey.design.reading.RecordingDocument;
import org.evensay.survey.designer.change.BroughtFile;
import org.evensay.survey.designer.change.Recited;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.recording.BroughtRecording;

/** The recordings of a question, one for each language: all at once. */
@Named
@RequestScoped
public class RecordingsPage {

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
    Map<LanguageVariant, BroughtFile> brought = new HashMap<>();
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

  private Optional<BroughtFile> brought(ShownRecording row) throws IOException, ServletException {
    return part.brought(row.getField(), BroughtRecording::sound);
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
    return part.address(part.part().getOrDefault(RecordingDocument.KEY, JsonValue.NULL), in.tag());
  }
}
