package org.evensay.survey.design;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.foundation.programme.DemonstrationLoading;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;

/** The survey of the demonstration: what a young person could have been asked in 2020. */
@ApplicationScoped
class DemonstrationSurvey {

  @Inject SurveyStore surveys;
  @Inject Event<DemonstrationSurveyAdded> added;

  void load(@Observes @Priority(100) DemonstrationLoading loading) throws DocumentProblem {
    String document = DemonstrationDocument.read("survey.json").toString();
    PublishedEdition survey =
        surveys.add(loading.programme(), EditionDocument.parse(document), document, 0, true);
    added.fire(new DemonstrationSurveyAdded(survey));
  }
}
