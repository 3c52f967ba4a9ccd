package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.paper.form.PrintSize;

/** Making forms on paper, which are the answer to the form of the page, as one file. */
@Named
@RequestScoped
public class PrintPage {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject MakeForms makeForms;
  @Inject FormsFile file;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private PublishedEdition edition;

  /** Finds the survey, for those who may; answers with the file where it is asked. */
  public void load() throws IOException {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    edition =
        surveys
            .newest(asked("survey"))
            .filter(survey -> survey.programme().equals(caller.workspace()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    if (request.getMethod().equals("POST")) {
      try {
        make();
      } catch (Refused refused) {
        problems.add("count", refused);
      }
    }
  }

  private void make() throws IOException {
    PrintSize size =
        PrintSize.ofCode(asked("size")).orElseThrow(() -> new Refused(PaperRefusal.NO_SUCH_WAY));
    LanguageVariant variant =
        LanguageVariant.ofTag(asked("in"))
            .map(chosen -> size.words(edition.edition(), chosen))
            .orElseThrow(() -> new Refused(PaperRefusal.NO_SUCH_WAY));
    file.refuseWithoutLetters(edition.edition(), variant, size);
    List<PaperForm> forms =
        makeForms.make(edition, variant, size, TypedText.wholeNumber(asked("count")).orElse(0));
    send(file.of(forms), edition.slug() + "-paper.pdf");
  }

  private static void send(byte[] content, String name) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setContentType(FormsFile.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(content);
    context.responseComplete();
  }

  private String asked(String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }

  public String getTitle() {
    return language.of(edition.edition().title());
  }

  public String getSurvey() {
    return edition.slug();
  }

  /** How many were asked for; one where nobody has. */
  public String getCount() {
    return asked("count").isEmpty() ? "1" : asked("count");
  }

  public int getMost() {
    return MakeForms.MOST;
  }

  /** The languages that it can be printed in. */
  public List<ShownOption> getLanguages() {
    return PrintChoices.languages(edition.edition(), asked("in"));
  }

  /** The codes of all sizes. */
  public List<ShownOption> getSizes() {
    return PrintChoices.sizes(language, asked("size"));
  }
}
