package org.evensay.survey.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.table.Shape;

/** Taking the responses of a survey out as a file, which is the answer to the form. */
@Named
@RequestScoped
public class ExportPage {

  /** A survey with how many responses it has. */
  public record Choice(String slug, String words) {

    public String getSlug() {
      return slug;
    }

    public String getWords() {
      return words;
    }
  }

  /** A language, as its readers call it. */
  public record Spoken(String tag, String name) {

    public String getTag() {
      return tag;
    }

    public String getName() {
      return name;
    }
  }

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject ExportStore responses;
  @Inject ExportResponses exportResponses;
  @Inject Takings takings;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private final Clock clock = Clock.systemUTC();

  /** Refuses those who may not; answers the form with a file. */
  public void load() throws IOException {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.TAKE_OUT_RESPONSES, programme);
    if (!request.getMethod().equals("POST")) {
      return;
    }
    try {
      send(request.getParameter("after") == null ? fromTheBeginning() : goingOn());
    } catch (Refused refused) {
      problems.add(request.getParameter("after") == null ? "survey" : "after", refused);
    }
  }

  private Taking fromTheBeginning() {
    Format format =
        Format.ofCode(typed("format"))
            .orElseThrow(() -> new Refused(ResponseRefusal.NO_SUCH_FORMAT));
    Shape shape =
        new Shape(
            typed("cells").equals("labels") ? Shape.Cells.LABELS : Shape.Cells.CODES,
            typed("several").equals("one") ? Shape.Several.ONE_COLUMN : Shape.Several.COLUMN_EACH,
            typed("harmless").equals("yes"),
            typed("mark").equals("yes"),
            LanguageVariant.ofTag(typed("labels")).orElse(language.getVariant()));
    return exportResponses.take(typed("survey"), format, shape, 0);
  }

  private Taking goingOn() {
    OptionalLong after = TypedText.wholeNumber(typed("after").strip());
    Taking last =
        last()
            .filter(taking -> after.isPresent() && after.getAsLong() > 0)
            .orElseThrow(() -> new Refused(ResponseRefusal.CANNOT_GO_ON));
    return exportResponses.take(
        last.newest().slug(), last.format(), last.shape(), after.getAsLong());
  }

  private String typed(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value;
  }

  private void send(Taking taking) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    LocalDate today = LocalDate.now(clock);
    response.setContentType(taking.format().mediaType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + taking.fileName(today) + "\"");
    taking.write(response.getOutputStream(), today);
    context.responseComplete();
  }

  /** The surveys of the programme. */
  public List<Choice> getSurveys() {
    return surveys.of(caller.workspace()).stream().map(this::choice).toList();
  }

  private Choice choice(PublishedEdition survey) {
    long count = responses.count(survey.survey(), Long.MAX_VALUE);
    String title = language.of(survey.edition().title());
    String said = language.with("response.export.survey.count", title, count);
    return new Choice(
        survey.slug(),
        survey.madeUp() ? language.with("response.export.made-up.title", said) : said);
  }

  /** The codes of all formats. */
  public List<String> getFormats() {
    return Arrays.stream(Format.values()).map(Format::code).toList();
  }

  /** What labels can be written in: what some edition of some survey is written in. */
  public List<Spoken> getLanguages() {
    Set<LanguageVariant> all = new LinkedHashSet<>();
    all.add(language.getVariant());
    for (PublishedEdition survey : surveys.of(caller.workspace())) {
      surveys
          .editions(survey.survey())
          .forEach(edition -> all.addAll(edition.edition().languages().keySet()));
    }
    return all.stream().map(one -> new Spoken(one.tag(), one.ownName())).toList();
  }

  private Optional<Taking> last() {
    return caller.account().flatMap(takings::of);
  }

  /** How far the last file is; empty when there was none. */
  public String getProgress() {
    return last()
        .map(
            taking ->
                language.with(
                    "response.export.last." + taking.state().name().toLowerCase(Locale.ROOT),
                    language.of(taking.newest().edition().title()),
                    taking.rows(),
                    taking.count()))
        .orElse("");
  }

  /** Says that cells were cut; empty when none was. */
  public String getCut() {
    return last()
        .filter(taking -> taking.cut() > 0)
        .map(taking -> language.with("response.export.last.cut", taking.cut()))
        .orElse("");
  }

  /** Whether the last file can go on. */
  public boolean isResumable() {
    return last().filter(Taking::resumable).isPresent();
  }

  /** How many rows of it were written: at the most so many can have come. */
  public long getRows() {
    return last().map(Taking::rows).orElse(0L);
  }
}
