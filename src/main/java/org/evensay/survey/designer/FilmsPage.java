package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.SignLanguage;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.RecordingDocument;
import org.evensay.survey.designer.change.BroughtFile;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Filmed;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.recording.BroughtRecording;

/** The films of a question, one for each sign language, with captions and words: all at once. */
@Named
@RequestScoped
public class FilmsPage {

  private static final String CODE = "sign";

  @Inject HttpServletRequest request;
  @Inject PartAtHand part;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  /** Finds what may have films, for those who may write on it. */
  @PostConstruct
  void find() {
    part.find(Spot::isQuestion);
  }

  /** Takes what came and was typed, and what is to go; or names what is wrong with it. */
  public String load() throws IOException, ServletException {
    if (!part.isSent()) {
      return null;
    }
    Map<SignLanguage, Filmed.Film> films = new HashMap<>();
    Set<SignLanguage> removed = new HashSet<>();
    for (ShownFilm row : getRows()) {
      if (request.getParameter("remove-" + row.key()) != null) {
        row.sign().ifPresent(removed::add);
      } else if (row.sign().isPresent()) {
        films.put(row.sign().get(), film(row));
      } else {
        addNew(row, films);
      }
    }
    if (problems.isAny()) {
      return null;
    }
    Filmed change = new Filmed(part.spot(), part.seen(), films, removed);
    return part.keep(change, change.isNothing(part.document()), "films");
  }

  private Filmed.Film film(ShownFilm row) throws IOException, ServletException {
    Map<LanguageVariant, BroughtFile> captions = new HashMap<>();
    Map<LanguageVariant, String> transcript = new HashMap<>();
    for (ShownFilm.Words words : row.words()) {
      part.brought(words.getCaptionsField(), BroughtRecording::captions)
          .ifPresent(file -> captions.put(words.in(), file));
      transcript.put(words.in(), words.typed());
    }
    return new Filmed.Film(
        part.brought(row.getField(), BroughtRecording::film), captions, transcript);
  }

  /** One more: nothing where nothing is written of it, and otherwise there has to be a film. */
  private void addNew(ShownFilm row, Map<SignLanguage, Filmed.Film> films)
      throws IOException, ServletException {
    boolean chosen = part.file(row.getField()).isPresent();
    Filmed.Film film = film(row);
    boolean more =
        !film.captions().isEmpty()
            || film.transcript().values().stream().anyMatch(typed -> !typed.isBlank());
    if (!chosen) {
      if (more) {
        problems.add(row.getField(), "designer.films.needed");
      }
      return;
    }
    Optional<SignLanguage> sign = SignLanguage.ofTag(getCode());
    if (sign.isEmpty()) {
      problems.add(CODE, DocumentMistake.NO_SUCH_SIGN_LANGUAGE.code(), getCode());
    } else if (films.putIfAbsent(sign.get(), film) != null) {
      problems.add(CODE, "designer.films.twice", sign.get().nameIn(language));
    }
  }

  /** What it is about. */
  public PartAtHand getPart() {
    return part;
  }

  public int getMegabytes() {
    return Limits.FILM_MEGABYTES;
  }

  /** The code of the sign language of one more film: the one of Great Britain to begin with. */
  public String getCode() {
    String typed = request.getParameter(CODE);
    return typed == null ? "bfi" : typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Each film that there is, and one more. */
  public List<ShownFilm> getRows() {
    List<ShownFilm> rows = new ArrayList<>();
    JsonObject signed = inside(part.part(), RecordingDocument.SIGNED);
    for (String tag : signed.keySet()) {
      SignLanguage.ofTag(tag).ifPresent(sign -> rows.add(row(Optional.of(sign), signed)));
    }
    rows.add(row(Optional.empty(), signed));
    return rows;
  }

  private ShownFilm row(Optional<SignLanguage> sign, JsonObject signed) {
    String key = sign.map(SignLanguage::tag).orElse(ShownFilm.NEW);
    JsonObject film = inside(signed, key);
    JsonObject captions = inside(film, RecordingDocument.CAPTIONS);
    JsonObject transcript = inside(film, RecordingDocument.TRANSCRIPT);
    List<ShownFilm.Words> words =
        part.document().languages().stream()
            .map(
                in ->
                    new ShownFilm.Words(
                        key,
                        in,
                        part.address(captions, in.tag()).orElse(""),
                        typed(key, in, transcript)))
            .toList();
    return new ShownFilm(
        sign,
        sign.map(one -> one.nameIn(language)).orElse(language.get("designer.films.new")),
        part.address(film, RecordingDocument.FILM).orElse(""),
        words);
  }

  private String typed(String key, LanguageVariant in, JsonObject transcript) {
    String typed = request.getParameter(ShownFilm.Words.field(key, in));
    return typed == null ? DraftDocument.string(transcript, in.tag()).orElse("") : typed;
  }

  private static JsonObject inside(JsonObject of, String key) {
    return of.get(key) instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
  }
}
