package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.question.Question;

/** What travels on with a page of the journey, apart from what its questions are answered with. */
final class HiddenFields {

  private final PublishedEdition survey;
  private final TakenStep step;
  private final boolean files;

  /**
   * Of a page.
   *
   * @param files whether a file can be chosen on it
   */
  HiddenFields(PublishedEdition survey, TakenStep step, boolean files) {
    this.survey = survey;
    this.step = step;
    this.files = files;
  }

  /**
   * All of them.
   *
   * @param sealed what was typed and chosen so far
   * @param preview the draft that is looked at; empty when none is
   */
  List<HiddenField> all(String sealed, String readerTag, String preview) {
    List<HiddenField> hidden = new ArrayList<>();
    hidden.add(new HiddenField("edition", survey.id().value()));
    hidden.add(new HiddenField("carried", sealed));
    hidden.add(new HiddenField(PageLanguage.PARAMETER, readerTag));
    if (!preview.isEmpty()) {
      hidden.add(new HiddenField(PageLanguage.OF_OTHERS, preview));
    }
    if (step.shows() == Shows.QUESTIONS) {
      hidden.add(new HiddenField("page", step.page().name()));
      hidden.add(new HiddenField("seen", namesOfQuestions()));
    }
    if (step.shows() == Shows.LATER) {
      // Without what was seen: the fields of the page are not here, and were not emptied.
      hidden.add(new HiddenField("page", step.page() == null ? "" : step.page().name()));
      hidden.add(new HiddenField(JourneyForm.KEPT, "yes"));
    }
    if (files) {
      hidden.add(new HiddenField(JourneyFormPart.FILES, "yes"));
    }
    if (step.shows() == Shows.END) {
      String left = step.page() == null ? "" : step.page().name();
      hidden.add(new HiddenField(JourneyForm.LEFT, left));
    }
    if (step.shows() == Shows.RECEIPT) {
      boolean before = step.sent().sentBefore();
      hidden.add(new HiddenField(JourneyForm.SENT, before ? JourneyForm.BEFORE : "once"));
    }
    if (step.shows() != Shows.CHECK) {
      hidden.add(new HiddenField("from", step.isFromCheck() ? JourneyForm.CHECK : ""));
    }
    return hidden;
  }

  /** So that the next step knows which questions were seen. */
  private String namesOfQuestions() {
    return step.journey().questions(step.page()).stream()
        .map(Question::name)
        .collect(Collectors.joining(" "));
  }
}
