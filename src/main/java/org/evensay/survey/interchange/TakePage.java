package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.PictureStore;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/**
 * Taking a survey out as a file for another program: what will become of each part of it, and then
 * the file. It changes nothing, so that both can be looked at as often as anybody likes.
 */
@Named
@RequestScoped
public class TakePage {

  /** Something to choose from a list. */
  public record Choice(String value, String words, boolean chosen) {

    public String getValue() {
      return value;
    }

    public String getWords() {
      return words;
    }

    public boolean isChosen() {
      return chosen;
    }
  }

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject DraftStore drafts;
  @Inject PictureStore pictures;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Optional<Draft> draft = Optional.empty();
  private List<PublishedEdition> editions = List.of();
  private PublishedEdition edition;
  private Optional<OutFormat> format = Optional.empty();
  private Optional<Exported> exported = Optional.empty();

  /** Finds what is to be taken out, by those who may; answers with the file where it is asked. */
  public void load() throws IOException {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    if (asked("draft").isEmpty()) {
      findEdition();
    } else {
      draft = Optional.of(findDraft());
    }
    format = OutFormat.ofCode(asked("format"));
    exported = format.flatMap(this::written);
    if (!asked("file").isEmpty() && exported.isPresent()) {
      send(exported.get(), format.orElseThrow());
    }
  }

  private String asked(String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }

  private Draft findDraft() {
    return drafts
        .find(new DraftId(asked("draft")), caller.workspace())
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  private void findEdition() {
    PublishedEdition newest =
        surveys
            .newest(asked("survey"))
            .filter(survey -> survey.programme().equals(caller.workspace()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    editions = surveys.editions(newest.survey());
    edition =
        editions.stream()
            .filter(one -> Integer.toString(one.number()).equals(asked("edition")))
            .findFirst()
            .orElse(newest);
  }

  private Optional<Exported> written(OutFormat chosen) {
    try {
      return Optional.of(
          draft.isPresent()
              ? Exports.write(draft.get().document(), chosen, pictures())
              : Exports.write(
                  surveys.document(edition.id()), edition.edition(), chosen, pictures()));
    } catch (DocumentProblem mistakes) {
      problems.add("format", "interchange.take.mistakes", mistakes.mistakes().size());
      return Optional.empty();
    }
  }

  private void send(Exported file, OutFormat as) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    String name = draft.isPresent() ? "draft" : edition.slug() + "-" + edition.number();
    Map<String, KeptPicture> beside = as.hasPicturesBeside() ? pictures() : Map.of();
    boolean packed = !beside.isEmpty();
    String fileName = packed ? name + ".zip" : as.fileName(name);
    response.setContentType(packed ? "application/zip" : as.mediaType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    response
        .getOutputStream()
        .write(packed ? PackedSurvey.of(as.fileName(name), file.file(), beside) : file.file());
    context.responseComplete();
  }

  /** Those of its pictures that its programme has. */
  private Map<String, KeptPicture> pictures() {
    String document = draft.map(Draft::document).orElseGet(() -> surveys.document(edition.id()));
    Map<String, KeptPicture> found = new TreeMap<>();
    Exports.contents(document)
        .forEach(
            (name, content) ->
                pictures
                    .find(caller.workspace(), content)
                    .ifPresent(picture -> found.put(name, picture)));
    return found;
  }

  public String getTitle() {
    String title = language.of(draft.map(Draft::about).orElseGet(() -> edition.edition().title()));
    return title.isEmpty() ? language.get("edition.draft.untitled") : title;
  }

  /** The survey's name; empty for a draft. */
  public String getSurvey() {
    return draft.isPresent() ? "" : edition.slug();
  }

  /** The draft's id; empty for an edition. */
  public String getDraft() {
    return draft.map(found -> found.id().value()).orElse("");
  }

  public List<Choice> getEditions() {
    return editions.stream()
        .map(
            one ->
                new Choice(
                    Integer.toString(one.number()),
                    language.with("edition.compare.edition", one.number()),
                    one.equals(edition)))
        .toList();
  }

  public List<Choice> getFormats() {
    OutFormat chosen = format.orElse(OutFormat.OWN);
    return Arrays.stream(OutFormat.values())
        .map(
            one ->
                new Choice(
                    one.code(),
                    language.get("interchange.take.format." + one.code()),
                    one == chosen))
        .toList();
  }

  /** Whether there is a report, and so a file. */
  public boolean isReady() {
    return exported.isPresent();
  }

  /** What the address of the file says, besides the page. */
  public String getFile() {
    String what =
        draft.isPresent()
            ? "draft=" + getDraft()
            : "survey=" + edition.slug() + "&edition=" + edition.number();
    return what + "&format=" + format.map(OutFormat::code).orElse("") + "&file=yes";
  }

  public List<String> getLeftOut() {
    return lines(Outcome.LEFT_OUT);
  }

  public List<String> getChanged() {
    return lines(Outcome.CHANGED);
  }

  public List<String> getTaken() {
    return lines(Outcome.TAKEN);
  }

  private List<String> lines(Outcome outcome) {
    return exported.stream()
        .flatMap(file -> file.report().of(outcome).stream())
        .map(
            item ->
                language.with(
                    "interchange.said",
                    words(item.where().code(), item.where().arguments()),
                    words(item.code(), item.arguments())))
        .toList();
  }

  private String words(String code, List<Object> arguments) {
    return language.with(code, Apart.arguments(arguments, Apart::words));
  }
}
