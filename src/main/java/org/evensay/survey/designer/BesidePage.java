package org.evensay.survey.designer;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Moved;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.PlainValue;
import org.evensay.survey.designer.change.Shelf;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Weights;

/** What stands beside the pages of a draft: random arms, ends, quotas, and shared lists. */
@Named
@RequestScoped
public class BesidePage {

  /** One of them, with what is to be known of it. */
  public record ShownPart(String at, String seen, String words, String more) {

    public String getAt() {
      return at;
    }

    public String getSeen() {
      return seen;
    }

    public String getWords() {
      return words;
    }

    public String getMore() {
      return more;
    }
  }

  /** All of one kind. */
  public record ShownShelf(String code, String heading, String what, List<ShownPart> parts) {

    public String getCode() {
      return code;
    }

    public String getHeading() {
      return heading;
    }

    public String getWhat() {
      return what;
    }

    public List<ShownPart> getParts() {
      return parts;
    }
  }

  private static final String ADD = "add ";

  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  private Draft draft;
  private DraftDocument document;
  private List<ShownShelf> shelves;

  /** Finds the draft; adds or moves what a button says. */
  public String load() {
    return atHand.pressed(this::find, this::done);
  }

  private void find() {
    draft = atHand.draft(id);
    document = DraftDocument.readable(draft.document());
    shelves = null;
  }

  /** "add ends", "up ends.1 digest", or "ends.1 digest after ends.0 digest" of what was dragged. */
  private String done(String go) {
    Optional<Shelf> shelf =
        go.startsWith(ADD) ? Shelf.of(go.substring(ADD.length())) : Optional.empty();
    if (shelf.isPresent()) {
      Spot at = atHand.change(id, new Change.Put(shelf.get(), begun(shelf.get())), null);
      return address("edit") + "&at=" + at;
    }
    Moved.dropped(go)
        .filter(moved -> moved.from().isBeside())
        .ifPresent(moved -> atHand.change(id, moved, moved.from()));
    Change.Nudged.pressed(go)
        .filter(nudged -> nudged.from().isBeside())
        .ifPresent(nudged -> atHand.change(id, nudged, nudged.from()));
    return address("beside");
  }

  private String address(String page) {
    return "/survey/designer/" + page + ".xhtml?faces-redirect=true&draft=" + id;
  }

  /** What something begins with. */
  private static JsonObject begun(Shelf shelf) {
    JsonObjectBuilder part = JSON.createObjectBuilder();
    switch (shelf) {
      case ARMS ->
          part.add("name", "version")
              .add("arms", JSON.createObjectBuilder().add("one", 1).add("other", 1));
      case ENDS -> part.add("name", "end");
      case QUOTAS -> part.add("name", "quota").add("most", 100);
      default -> part.add("name", "list").add("choices", JsonValue.EMPTY_JSON_ARRAY);
    }
    return part.build();
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return atHand.title(draft);
  }

  /** The shelves; a view asks for them again with each that it shows. */
  public List<ShownShelf> getShelves() {
    if (shelves == null) {
      shelves = Shelf.besidePages().map(this::shelf).toList();
    }
    return shelves;
  }

  private ShownShelf shelf(Shelf shelf) {
    List<ShownPart> parts = new ArrayList<>();
    document
        .like(Spot.beside(shelf, 0))
        .forEach(spot -> document.part(spot).ifPresent(part -> parts.add(part(spot, part))));
    return new ShownShelf(
        shelf.code(),
        language.get("designer.beside." + shelf.code()),
        language.get("designer.beside.what." + shelf.code()),
        parts);
  }

  private ShownPart part(Spot spot, JsonObject part) {
    String called = document.called(part);
    return new ShownPart(
        spot.toString(),
        DraftDocument.seen(spot, part).toString(),
        called.isEmpty() ? language.get("designer.beside.one." + spot.shelf().code()) : called,
        more(spot.shelf(), part));
  }

  private String more(Shelf shelf, JsonObject part) {
    return switch (shelf) {
      case ARMS -> Weights.shown(part.getOrDefault("arms", JsonValue.NULL)).replace("\n", ", ");
      case ENDS -> condition(part, "end-if");
      case QUOTAS ->
          language.with(
              "designer.beside.most",
              PlainValue.of(part.getOrDefault("most", JsonValue.NULL)),
              condition(part, "if"));
      default -> uses(part);
    };
  }

  private String condition(JsonObject part, String key) {
    String expression = DraftDocument.string(part, key).orElse("");
    String words =
        new ConditionWords(language, Askable.before(document, Optional.empty())).of(expression);
    return words.isEmpty() ? expression : words;
  }

  /** Which questions offer a list. */
  private String uses(JsonObject list) {
    Optional<String> name = Names.of(list);
    List<String> users =
        document
            .spots(false)
            .flatMap(spot -> document.part(spot).stream())
            .filter(question -> DraftDocument.string(question, "list").equals(name))
            .map(document::called)
            .map(Apart::words)
            .toList();
    return users.isEmpty()
        ? language.get("designer.beside.unused")
        : language.with("designer.beside.used", language.list(users));
  }
}
