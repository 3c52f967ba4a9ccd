package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.Spot;

/** Taking questions from the library into a draft. */
@Named
@RequestScoped
public class LibraryPage {

  /** Questions about one thing. */
  public record ShownShelf(String code, List<ShownEntry> entries) {

    public String getCode() {
      return code;
    }

    public List<ShownEntry> getEntries() {
      return entries;
    }
  }

  /** A question, with what can be chosen in it. */
  public record ShownEntry(
      String name, ShownText label, String kind, String choices, boolean there) {

    public String getName() {
      return name;
    }

    public ShownText getLabel() {
      return label;
    }

    public String getKind() {
      return kind;
    }

    public String getChoices() {
      return choices;
    }

    /** Whether the draft has a question of its name already. */
    public boolean isThere() {
      return there;
    }
  }

  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  private Draft draft;
  private Library library;

  /** Shows it to those who may write on the draft. */
  public void load() {
    draft();
  }

  private Draft draft() {
    if (draft == null) {
      draft = atHand.draft(id);
    }
    return draft;
  }

  private Library library() {
    if (library == null) {
      library = Library.read();
    }
    return library;
  }

  /** Puts a question of this name at the end of the draft, on a page of its own. */
  public String take(String name) {
    try {
      DraftDocument document = DraftDocument.readable(draft().document());
      Optional<JsonObject> question = library().question(name);
      Spot end = Spot.ofPage(document.pages().size());
      Spot at = atHand.change(id, new Change.Added(end, question.stream().toList()), end);
      return "/survey/designer/outline.xhtml?faces-redirect=true&draft=" + id + "&at=" + at;
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return atHand.title(draft());
  }

  public List<ShownShelf> getShelves() {
    DraftDocument document = DraftDocument.readable(draft().document());
    return library().shelves().stream()
        .map(
            shelf ->
                new ShownShelf(
                    shelf.code(),
                    shelf.questions().stream().map(one -> shown(one, document)).toList()))
        .toList();
  }

  private ShownEntry shown(JsonObject question, DraftDocument document) {
    String name = question.getString("name");
    return new ShownEntry(
        name,
        language.shown(text(question)),
        language.get("designer.type." + question.getString("type")),
        question.containsKey("choices")
            ? question.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(choice -> language.of(text(choice)))
                .collect(Collectors.joining(" · "))
            : "",
        Names.taken(document, false).contains(name));
  }

  private static LocalizedText text(JsonObject part) {
    return LocalizedTextDocument.read(part.getJsonObject("label"));
  }
}
