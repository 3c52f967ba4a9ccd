package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.foundation.comfort.PageComfort;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.question.Question;

/** What travels on with a page of the journey, apart from what its questions are answered with. */
final class HiddenFields {

  private static final String SEEN = "seen";

  private final PublishedEdition survey;
  private final TakenStep step;
  private final boolean files;
  private final boolean shared;

  /**
   * Of a page.
   *
   * @param files whether a file can be chosen on it
   * @param shared whether it is on a device that many share
   */
  HiddenFields(PublishedEdition survey, TakenStep step, boolean files, boolean shared) {
    this.survey = survey;
    this.step = step;
    this.files = files;
    this.shared = shared;
  }

  /**
   * All of them.
   *
   * @param sealed what was typed and chosen so far
   * @param preview the draft that is looked at; empty when none is
   * @param comfort how she wants pages to look, where no cookie says it; empty otherwise
   */
  List<HiddenField> all(String sealed, String readerTag, String preview, String comfort) {
    List<HiddenField> hidden = new ArrayList<>();
    hidden.add(new HiddenField("edition", survey.id().value()));
    hidden.add(new HiddenField("carried", sealed));
    hidden.add(new HiddenField(PageLanguage.PARAMETER, readerTag));
    if (!preview.isEmpty()) {
      hidden.add(new HiddenField(PageLanguage.OF_OTHERS, preview));
    }
    if (!comfort.isEmpty()) {
      hidden.add(new HiddenField(PageComfort.PARAMETER, comfort));
    }
    if (step.shows() == Shows.QUESTIONS) {
      hidden.add(new HiddenField("page", step.page().name()));
      hidden.add(new HiddenField(SEEN, namesOfQuestions()));
      if (survey.isAllAtOnce()) {
        hidden.add(new HiddenField(JourneyForm.ALL_AT_ONCE, "yes"));
      }
    }
    if (step.shows() == Shows.LATER) {
      // Without what was seen: the fields of the page are not here, and were not emptied.
      hidden.add(new HiddenField("page", step.page() == null ? "" : step.page().name()));
      hidden.add(new HiddenField(JourneyForm.KEPT, "yes"));
    }
    if (shared) {
      hidden.add(new HiddenField(JourneyFormPart.SHARED, "yes"));
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

  /**
   * The same for a page that stands in between, without the questions: nothing is taken for emptied
   * there, and what she looks for among choices is not lost.
   */
  List<HiddenField> aside(List<HiddenField> all) {
    List<HiddenField> aside = new ArrayList<>(all);
    aside.removeIf(field -> field.name().equals(SEEN));
    aside.add(new HiddenField(PageComfort.OPEN, "yes"));
    if (step.shows() == Shows.QUESTIONS) {
      for (Question one : step.journey().questions(step.page())) {
        String sought = step.fields().sought(one).typed();
        if (!sought.isEmpty()) {
          aside.add(new HiddenField(FieldName.find(one), sought));
        }
      }
    }
    return aside;
  }

  /** So that the next step knows which questions were seen. */
  private String namesOfQuestions() {
    return step.journey().questions(step.page()).stream()
        .map(Question::name)
        .collect(Collectors.joining(" "));
  }
}
