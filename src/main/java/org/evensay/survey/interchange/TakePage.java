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
import java.util.Optional;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.ShownOption;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/**
 * Taking a survey out as a file for another program: what will become of each part of it, and then
 * the file. It changes nothing, so that both can be looked at as often as anybody likes.
 */
@Named
@RequestScoped
public class TakePage {

  @Inject HttpServletRequest request;
  @Inject SurveysToTake toTake;
  @Inject SurveyStore surveys;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Optional<Draft> draft = Optional.empty();
  private List<PublishedEdition> editions = List.of();
  private PublishedEdition edition;
  private TakenSurvey taken;
  private Optional<OutFormat> format = Optional.empty();
  private Optional<Exported> exported = Optional.empty();

  /** Finds what is to be taken out, by those who may; answers with the file where it is asked. */
  public void load() throws IOException {
    if (asked("draft").isEmpty()) {
      findEdition();
      taken = toTake.taken(edition);
    } else {
      draft = Optional.of(toTake.draft(asked("draft")));
      taken = toTake.taken(draft.get());
    }
    format = OutFormat.ofCode(asked("format"));
    exported = format.flatMap(this::written);
    if (!asked("file").isEmpty() && exported.isPresent()) {
      send(taken.file(exported.get(), format.orElseThrow()));
    }
  }

  private String asked(String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }

  private void findEdition() {
    PublishedEdition newest = toTake.newest(asked("survey"));
    editions = surveys.editions(newest.survey());
    edition =
        editions.stream()
            .filter(one -> Integer.toString(one.number()).equals(asked("edition")))
            .findFirst()
            .orElse(newest);
  }

  private Optional<Exported> written(OutFormat chosen) {
    try {
      return Optional.of(taken.as(chosen));
    } catch (DocumentProblem mistakes) {
      problems.add("format", "interchange.take.mistakes", mistakes.mistakes().size());
      return Optional.empty();
    }
  }

  private static void send(TakenSurvey.File file) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setContentType(file.mediaType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.getOutputStream().write(file.bytes());
    context.responseComplete();
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

  public List<ShownOption> getEditions() {
    return editions.stream()
        .map(
            one ->
                new ShownOption(
                    Integer.toString(one.number()),
                    language.with("edition.compare.edition", one.number()),
                    one.equals(edition)))
        .toList();
  }

  public List<ShownOption> getFormats() {
    OutFormat chosen = format.orElse(OutFormat.OWN);
    return Arrays.stream(OutFormat.values())
        .map(
            one ->
                new ShownOption(
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
