package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.design.reading.RecordingDocument;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Recited;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Abridged;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.recording.BroughtSound;
import org.evensay.survey.recording.RecordingAddress;

/** The recordings of a question, one for each language: all at once. */
@Named
@RequestScoped
public class RecordingsPage {

  private static final String HERE = "recordings";
  private static final int BYTES = Limits.RECORDING_MEGABYTES * 1_000_000;

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private DraftDocument document;
  private Spot spot;
  private JsonObject part;

  /** Finds what may have recordings, for those who may write on it. */
  @PostConstruct
  void find() {
    document = DraftDocument.readable(atHand.draft(id).document());
    spot =
        Spot.of(at)
            .filter(Spot::isQuestion)
            .orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    part = document.part(spot).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
  }

  /** Takes the files that came, and what is to go; or names what is wrong with them. */
  public String load() throws IOException, ServletException {
    if (!request.getMethod().equals("POST") || request.getParameter("base") == null) {
      return null;
    }
    JsonObject base = PartForm.posted(request.getParameter("base"), document);
    Map<LanguageVariant, Recited.Brought> brought = new HashMap<>();
    Set<LanguageVariant> removed = new HashSet<>();
    boolean withFiles = request.getContentType().startsWith("multipart/");
    for (ShownRecording row : getRows()) {
      if (withFiles) {
        brought(row).ifPresent(sound -> brought.put(row.in(), sound));
      }
      if (request.getParameter("remove-" + row.getTag()) != null) {
        removed.add(row.in());
      }
    }
    return problems.isAny() ? null : change(new Recited(spot, base, brought, removed));
  }

  private String change(Recited change) {
    try {
      // Whoever goes on and brings nothing has nothing to lose, whatever others did meanwhile.
      boolean nothing = change.brought().isEmpty() && change.removed().isEmpty();
      Spot now = nothing && !onto().equals(HERE) ? spot : atHand.change(id, change, spot);
      return "/survey/designer/"
          + onto()
          + ".xhtml?faces-redirect=true&draft="
          + id
          + "&at="
          + now
          + "&done=yes";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  /** Where the pressed button leads once the recordings are kept: here again, for most. */
  private String onto() {
    String go = Optional.ofNullable(request.getParameter("go")).orElse("");
    return List.of("edit", "look").contains(go) ? go : HERE;
  }

  private Optional<Recited.Brought> brought(ShownRecording row)
      throws IOException, ServletException {
    Part file = request.getPart(row.getField());
    String name = file == null ? null : file.getSubmittedFileName();
    if (name == null || name.isEmpty()) {
      return Optional.empty();
    }
    try (var content = file.getInputStream()) {
      // One byte more than there may be is enough to know that there are too many.
      BroughtSound sound = new BroughtSound(content.readNBytes(BYTES + 1));
      return Optional.of(new Recited.Brought(name, sound.heard()));
    } catch (NotTaken other) {
      problems.add(row.getField(), other.problem().code(), other.problem().arguments().toArray());
      return Optional.empty();
    }
  }

  public String getId() {
    return id;
  }

  public String getAt() {
    return spot.toString();
  }

  public boolean isSaved() {
    return request.getParameter("done") != null;
  }

  /** What it is about, in the survey's own words. */
  public String getTitle() {
    String called = document.called(part);
    return called.isEmpty() ? language.get("designer.line.untitled") : called;
  }

  /** What she saw of it. */
  public String getBase() {
    return Abridged.of(part).toString();
  }

  public int getMegabytes() {
    return Limits.RECORDING_MEGABYTES;
  }

  /** Each language of the survey, with the recording that there is. */
  public List<ShownRecording> getRows() {
    return document.languages().stream()
        .map(one -> new ShownRecording(one, address(one).orElse("")))
        .toList();
  }

  private Optional<String> address(LanguageVariant in) {
    return string(inside(part, RecordingDocument.KEY), in.tag())
        .map(name -> inside(inside(document.survey(), RecordingDocument.ALL), name))
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

  /** The language of what it is called. */
  public String getLang() {
    return document.defaultLanguage().tag();
  }

  /** Its direction. */
  public String getDir() {
    return document.defaultLanguage().direction();
  }
}
