package org.evensay.survey.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.design.reading.SoundPages;
import org.evensay.survey.response.Receipt;
import org.evensay.survey.response.ResponseRefusal;
import org.evensay.survey.response.SendResponse;

/**
 * A draft, walked through as those who are asked will, by those who write on it. It is the same
 * journey in everything but that nothing is stored at its end.
 */
@RequestScoped
class Preview {

  /** Where it is walked through; no respondent's page is here. */
  static final String PATH = "/survey/answering/preview";

  private static final Receipt RECEIPT = new Receipt("0000-0000-0000-0000");

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject DraftStore drafts;

  /** Whether a request is about one. */
  static boolean isAskedBy(HttpServletRequest request) {
    return request.getServletPath().startsWith(PATH);
  }

  /** The draft that is asked for, as names in addresses have it. */
  String id() {
    String id = request.getParameter(PageLanguage.OF_OTHERS);
    return id == null ? "" : id;
  }

  /**
   * The draft as if it were published and open; of one in which something is wrong, what can be
   * shown.
   *
   * @throws Refused when the caller may not write on it, there is none, or no page can be shown
   */
  PublishedEdition edition() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    Draft draft =
        drafts
            .find(new DraftId(id()), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    Edition edition =
        SoundPages.of(draft.document())
            .orElseThrow(() -> new Refused(DraftRefusal.NOT_SOUND))
            .edition();
    return new PublishedEdition(
        new EditionId(draft.id().value()),
        new SurveyId(draft.id().value()),
        edition.name(),
        caller.workspace(),
        0,
        true,
        false,
        false,
        edition);
  }

  /**
   * The fields of a form that opens a page of it; those that came, when a form did.
   *
   * @param seal seals what is carried
   */
  Function<String, String[]> fields(PublishedEdition edition, Function<Carried, String> seal) {
    if (request.getMethod().equals("POST")) {
      return request::getParameterValues;
    }
    String sealed = seal.apply(Carried.begin(Instant.now(), edition.edition(), name -> List.of()));
    Map<String, String> fields =
        Map.of("edition", edition.id().value(), "carried", sealed, "page", page(edition.edition()));
    return name -> fields.containsKey(name) ? new String[] {fields.get(name)} : null;
  }

  /** The name of the page that is asked for by its number, from 0; the first one otherwise. */
  private String page(Edition edition) {
    String number = request.getParameter("page");
    int page = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    return edition.pages().get(Math.min(page, edition.pages().size() - 1)).name();
  }

  /** Refuses what sending refuses, and stores nothing. */
  static SendResponse.Sent send(PublishedEdition edition, String key, Answers answers) {
    Answers whole = edition.edition().given(answers, key);
    if (!edition.edition().flaws(whole).isEmpty()) {
      throw new Refused(ResponseRefusal.NOT_COMPLETE);
    }
    if (edition.edition().end(whole).isPresent()) {
      throw new Refused(ResponseRefusal.ENDED);
    }
    return new SendResponse.Sent(RECEIPT, false);
  }
}
