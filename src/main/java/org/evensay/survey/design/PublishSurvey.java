package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.document.DocumentProblem;

/** Publishes a survey, or the next edition of one, from its document. */
@Act
public class PublishSurvey {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject Journal journal;

  /**
   * Publishes it.
   *
   * @throws DocumentProblem when the document is not as it has to be
   * @throws Refused when the caller may not, or the name is another programme's
   */
  public PublishedEdition publish(ProgrammeId programme, String document) throws DocumentProblem {
    Membership by = caller.require(Permission.RUN_SURVEYS, programme);
    Edition edition = EditionDocument.parse(document);
    PublishedEdition published =
        surveys
            .add(programme, edition, document, false)
            .orElseThrow(() -> new Refused(DesignRefusal.NAME_TAKEN));
    journal.write(
        programme.value(),
        by.account().value(),
        "publish-survey",
        published.survey().value(),
        JSON.createObjectBuilder()
            .add("survey", published.slug())
            .add("edition", published.number())
            .add("about", LocalizedTextDocument.write(published.edition().title()))
            .build());
    return published;
  }
}
