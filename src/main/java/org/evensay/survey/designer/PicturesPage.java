package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Illustrated;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.picture.BroughtPicture;
import org.evensay.survey.picture.PictureAddress;

/** The pictures of a question and its choices, or of the choices in a list: all at once. */
@Named
@RequestScoped
public class PicturesPage {

  /** Nobody sees these, or sees what is asked in them alone. */
  private static final Set<String> UNSEEN = Set.of("calculated", "hidden", "repeat");

  private static final int BYTES = Limits.PICTURE_MEGABYTES * 1_000_000;

  @Inject HttpServletRequest request;
  @Inject PartAtHand part;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  /** Finds what may have pictures, for those who may write on it. */
  @PostConstruct
  void find() {
    part.find(found -> found.isQuestion() || found.isBeside());
  }

  /** Takes the files that came, and what else was written; or names what is wrong with them. */
  public String load() throws IOException, ServletException {
    if (!part.isSent()) {
      return null;
    }
    JsonObject base = part.seen();
    Map<String, Illustrated.Brought> brought = new HashMap<>();
    Set<String> removed = new HashSet<>();
    for (ShownPictureRow row : rows(base)) {
      brought(row).ifPresent(picture -> brought.put(row.name(), picture));
      if (request.getParameter("remove-" + row.number()) != null) {
        removed.add(row.name());
      }
    }
    if (problems.isAny()) {
      return null;
    }
    boolean nothing = brought.isEmpty() && removed.isEmpty() && words().equals(said());
    return part.keep(
        new Illustrated(part.spot(), base, brought, removed, words()), nothing, "pictures");
  }

  private Optional<Illustrated.Brought> brought(ShownPictureRow row)
      throws IOException, ServletException {
    Optional<ChosenFile> file = part.file(row.getField());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (var content = file.get().open()) {
      // One byte more than there may be is enough to know that there are too many.
      BroughtPicture picture = new BroughtPicture(content.readNBytes(BYTES + 1));
      return Optional.of(new Illustrated.Brought(file.get().name(), picture.drawn()));
    } catch (NotTaken other) {
      problems.add(row.getField(), other.problem().code(), other.problem().arguments().toArray());
      return Optional.empty();
    }
  }

  private Map<LanguageVariant, String> words() {
    Map<LanguageVariant, String> words = new HashMap<>();
    for (LanguageVariant one : part.document().languages()) {
      Optional.ofNullable(request.getParameter("words-" + one.tag()))
          .ifPresent(typed -> words.put(one, typed));
    }
    return words;
  }

  /** What is said of its picture already. */
  private Map<LanguageVariant, String> said() {
    Map<LanguageVariant, String> said = new HashMap<>();
    getWords().forEach(one -> said.put(one.in(), one.typed()));
    return said;
  }

  /** What it is about. */
  public PartAtHand getPart() {
    return part;
  }

  public int getMegabytes() {
    return Limits.PICTURE_MEGABYTES;
  }

  /** The question, where it is one, and its choices. */
  public List<ShownPictureRow> getRows() {
    return rows(part.part());
  }

  private List<ShownPictureRow> rows(JsonObject of) {
    List<ShownPictureRow> rows = new ArrayList<>();
    if (UNSEEN.contains(DraftDocument.string(of, "type").orElse(""))) {
      return rows;
    }
    if (part.spot().isQuestion()) {
      rows.add(row(0, Illustrated.ITSELF, language.get("designer.pictures.itself"), of));
    }
    JsonArray choices =
        of.get("choices") instanceof JsonArray all ? all : JsonValue.EMPTY_JSON_ARRAY;
    for (int i = 0; i < Math.min(choices.size(), PartForm.MOST_ROWS); i++) {
      if (choices.get(i) instanceof JsonObject choice) {
        String name = DraftDocument.string(choice, "name").orElse("");
        rows.add(row(i + 1, name, part.document().called(choice), choice));
      }
    }
    rows.removeIf(row -> row.number() > 0 && row.name().isEmpty());
    return rows;
  }

  private ShownPictureRow row(int number, String name, String words, JsonObject of) {
    Map<String, String> contents = PictureDocument.contents(part.document().survey());
    List<ShownPictureRow.Drawn> pictures =
        Illustrated.names(of).stream()
            .filter(contents::containsKey)
            .map(called -> drawn(new Picture(called, contents.get(called), 1, 1)))
            .toList();
    return new ShownPictureRow(number, name, words, pictures);
  }

  private ShownPictureRow.Drawn drawn(Picture picture) {
    JsonObject said =
        part.document().survey().getJsonObject(PictureDocument.ALL).getJsonObject(picture.name());
    return new ShownPictureRow.Drawn(
        PictureAddress.of(picture), said.getInt("width", 1), said.getInt("height", 1));
  }

  /** Whether more choices are there than a form can have. */
  public boolean isMore() {
    return part.part().get("choices") instanceof JsonArray all && all.size() > PartForm.MOST_ROWS;
  }

  /** What its picture shows, in each language; nothing where it has none to say it of. */
  public List<ShownWords> getWords() {
    return part.spot().isQuestion()
        ? part.document().languages().stream()
            .map(
                one ->
                    new ShownWords(
                        one,
                        part.document().words(part.part(), PictureDocument.WORDS, one).orElse("")))
            .toList()
        : List.of();
  }

  /** Words in one language. */
  public record ShownWords(LanguageVariant in, String typed) {

    public String getTag() {
      return in.tag();
    }

    public String getDirection() {
      return in.direction();
    }

    public String getName() {
      return in.ownName();
    }

    public String getTyped() {
      return typed;
    }
  }
}
