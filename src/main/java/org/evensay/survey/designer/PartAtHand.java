package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.NewRecording;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.design.reading.RecordingDocument;
import org.evensay.survey.designer.change.BroughtFile;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Abridged;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.recording.RecordingAddress;

/**
 * The part of a draft that a page is about which brings files for it, all at once: found for those
 * who may write on it, and left by the buttons that such pages have.
 */
@RequestScoped
public class PartAtHand {

  /** Where else a pressed button may lead: its form, and how it looks. */
  private static final List<String> AWAY = List.of("edit", "look");

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private DraftDocument document;
  private Spot spot;
  private JsonObject part;

  /**
   * Finds it where the address says.
   *
   * @param fits which parts the page can be about
   * @throws Refused when the caller may not write on it, or there is no such part
   */
  void find(Predicate<Spot> fits) {
    document = DraftDocument.readable(atHand.draft(getId()).document());
    spot =
        Spot.of(request.getParameter("at"))
            .filter(fits)
            .orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    part = document.part(spot).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
  }

  DraftDocument document() {
    return document;
  }

  Spot spot() {
    return spot;
  }

  /** What it is now. */
  JsonObject part() {
    return part;
  }

  /** Whether its form was sent. */
  boolean isSent() {
    return request.getMethod().equals("POST") && request.getParameter("base") != null;
  }

  /** What it was when its author saw it. */
  JsonObject seen() {
    return PartForm.posted(request.getParameter("base"), document);
  }

  /** The file that was chosen in a field of the form that was sent; empty for none. */
  Optional<ChosenFile> file(String field) throws IOException, ServletException {
    if (!request.getContentType().startsWith("multipart/")) {
      return Optional.empty();
    }
    Part file = request.getPart(field);
    return Optional.ofNullable(file)
        .map(Part::getSubmittedFileName)
        .filter(name -> !name.isEmpty())
        .map(name -> new ChosenFile(name, file));
  }

  /** Takes what a file is going to be kept as. */
  @FunctionalInterface
  interface Taking {
    NewRecording of(ChosenFile file) throws NotTaken, IOException;
  }

  /**
   * The recording that was chosen in a field; empty for none, and for one that is refused there.
   */
  Optional<BroughtFile> brought(String field, Taking taking) throws IOException, ServletException {
    Optional<ChosenFile> file = file(field);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BroughtFile(file.get().name(), taking.of(file.get())));
    } catch (NotTaken other) {
      problems.add(field, other.problem().code(), other.problem().arguments().toArray());
    } catch (Refused refused) {
      problems.add(field, refused);
    }
    return Optional.empty();
  }

  /** Where the recording is that a part of the document names; empty for none. */
  Optional<String> address(JsonValue names, String key) {
    if (!(names instanceof JsonObject object)
        || !(document.survey().get(RecordingDocument.ALL) instanceof JsonObject all)) {
      return Optional.empty();
    }
    return DraftDocument.string(object, key)
        .map(all::get)
        .filter(JsonObject.class::isInstance)
        .flatMap(said -> DraftDocument.string(said.asJsonObject(), PictureDocument.CONTENT))
        .map(RecordingAddress::of);
  }

  /**
   * Keeps what was changed, and leads where the pressed button says: here again, for most.
   *
   * @param nothing whether nothing was
   * @param here the page that the form is on
   * @return null to stay, where it was refused, with the reason among the problems
   */
  String keep(Change change, boolean nothing, String here) {
    String go = Optional.ofNullable(request.getParameter("go")).filter(AWAY::contains).orElse(here);
    try {
      // Whoever goes on and brings nothing has nothing to lose, whatever others did meanwhile.
      Spot now = nothing && !go.equals(here) ? spot : atHand.change(getId(), change, spot);
      String to = "/survey/designer/" + go + ".xhtml?faces-redirect=true&draft=" + getId();
      return to + "&at=" + now + "&done=yes";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  /** The draft's id. */
  public String getId() {
    return request.getParameter("draft");
  }

  public String getAt() {
    return spot.toString();
  }

  /** Whether what was changed before has been kept. */
  public boolean isSaved() {
    return request.getParameter("done") != null;
  }

  /** What it is about, in the survey's own words. */
  public String getTitle() {
    String called = document.called(part);
    return called.isEmpty() ? language.get("designer.line.untitled") : called;
  }

  /** The language of what it is called. */
  public String getLang() {
    return document.defaultLanguage().tag();
  }

  /** Its direction. */
  public String getDir() {
    return document.defaultLanguage().direction();
  }

  /** What its author sees of it. */
  public String getBase() {
    return Abridged.of(part).toString();
  }
}
