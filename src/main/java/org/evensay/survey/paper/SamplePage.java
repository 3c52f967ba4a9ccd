package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.paper.form.PrintSize;

/** Looking at how a draft will be on paper: marked as a draft, without a code. */
@Named
@RequestScoped
public class SamplePage {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject FormsFile file;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Draft draft;
  private Optional<Edition> edition;

  /** Finds the draft, for those who may write on it; answers with the file where it is asked. */
  public void load() throws IOException {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    draft =
        drafts
            .find(new DraftId(asked("draft")), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    try {
      edition = Optional.of(EditionDocument.parse(draft.document()));
    } catch (DocumentProblem mistakes) {
      edition = Optional.empty();
    }
    if (!asked("file").isEmpty() && edition.isPresent()) {
      try {
        show(edition.get());
      } catch (Refused refused) {
        problems.add("in", refused);
      }
    }
  }

  private void show(Edition looked) throws IOException {
    PrintSize size = PrintSize.ofCode(asked("size")).orElse(PrintSize.USUAL);
    LanguageVariant chosen =
        LanguageVariant.ofTag(asked("in"))
            .filter(looked.languages()::containsKey)
            .orElse(looked.defaultLanguage());
    LanguageVariant variant = size.words(looked, chosen);
    byte[] content = file.draft(caller.workspace(), looked, variant, size);
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setContentType(FormsFile.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"draft.pdf\"");
    response.getOutputStream().write(content);
    context.responseComplete();
  }

  private String asked(String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }

  public String getTitle() {
    String title = language.of(draft.about());
    return title.isEmpty() ? language.get("edition.draft.untitled") : title;
  }

  public String getDraft() {
    return draft.id().value();
  }

  /** Whether it can be printed: whatever is wrong in it has to be mended first. */
  public boolean isSound() {
    return edition.isPresent();
  }

  public List<ShownOption> getLanguages() {
    return PrintChoices.languages(edition.orElseThrow(), asked("in"));
  }

  public List<ShownOption> getSizes() {
    return PrintChoices.sizes(language, asked("size"));
  }
}
