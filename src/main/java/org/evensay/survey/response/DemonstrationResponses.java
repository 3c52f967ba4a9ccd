package org.evensay.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.evensay.foundation.people.RandomId;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.survey.design.DemonstrationSurveyAdded;
import org.evensay.survey.design.PublishedEdition;

/** The responses of the demonstration, which nobody sent. */
@ApplicationScoped
class DemonstrationResponses {

  /** The week of the event that the demonstration is about. */
  private static final LocalDate WEEK = LocalDate.of(2020, 3, 2);

  @Inject ResponseStore responses;

  void load(@Observes DemonstrationSurveyAdded added) {
    PublishedEdition survey = added.survey();
    List<NewResponse> madeUp =
        new MadeUpResponses(survey.edition(), DemonstrationDocument.read("made-up-responses.json"))
            .all().stream()
                .map(
                    one ->
                        NewResponse.of(
                            survey,
                            RandomId.next(),
                            // Nobody holds the receipt of a response that nobody sent.
                            new Receipt(RandomId.next()),
                            one.answers(),
                            one.variant(),
                            WEEK))
                .toList();
    responses.addAll(madeUp);
  }
}
