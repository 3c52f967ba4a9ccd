package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.programme.Programme;
import org.evensay.foundation.programme.ProgrammeStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.design.reading.QuotaDocument;

/** Publishes a survey, or the next edition of one, from its document. */
@Act
public class PublishSurvey {

  @Inject Caller caller;
  @Inject ProgrammeStore programmes;
  @Inject SurveyStore surveys;
  @Inject PictureStore pictures;
  @Inject RecordingStore recordings;
  @Inject Journal journal;

  /**
   * Publishes it. A change to a survey that people answer is published by who knows what it is a
   * change of.
   *
   * @param after the number of the newest edition that the caller knows; 0 for a new survey
   * @throws DocumentProblem when the document is not as it has to be
   * @throws Refused when the caller may not, the name is another programme's, there is another
   *     edition than she knows, nothing changed, or the survey was taken back
   */
  public PublishedEdition publish(ProgrammeId programme, String document, int after)
      throws DocumentProblem {
    Membership by = caller.require(Permission.RUN_SURVEYS, programme);
    Edition edition = EditionDocument.parse(document);
    refuseSmallQuotas(programme, edition);
    refuseTheSameAgain(programme, edition.name(), document);
    List<Picture> shown = ShownPictures.of(edition);
    ShownPictures.refuse(pictures.missing(programme, shown));
    List<HeardRecording> heard = HeardRecording.of(edition);
    Set<String> sounds = HeardRecording.contents(heard);
    HeardRecording.refuse(heard, recordings.kinds(programme, sounds));
    PublishedEdition published = surveys.add(programme, edition, document, after, false);
    pictures.show(published.id(), shown.stream().map(Picture::content).collect(Collectors.toSet()));
    recordings.show(published.id(), sounds);
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

  /** That a quota is full tells everybody how many have answered: never fewer than a figure may. */
  private void refuseSmallQuotas(ProgrammeId programme, Edition edition) throws DocumentProblem {
    int threshold =
        programmes
            .find(programme)
            .map(Programme::disclosureThreshold)
            .orElse(Programme.DEFAULT_DISCLOSURE_THRESHOLD);
    for (int i = 0; i < edition.quotas().size(); i++) {
      if (edition.quotas().get(i).most() < threshold) {
        throw DocumentProblem.of(
            new Place.Path("%s[%d].most".formatted(QuotaDocument.KEY, i)),
            DocumentMistake.QUOTA_TOO_SMALL,
            threshold);
      }
    }
  }

  private void refuseTheSameAgain(ProgrammeId programme, String slug, String document) {
    surveys
        .newest(slug)
        .filter(newest -> newest.programme().equals(programme))
        .filter(newest -> isSame(surveys.document(newest.id()), document))
        .ifPresent(
            newest -> {
              throw new Refused(DesignRefusal.NOTHING_CHANGED);
            });
  }

  /** Whether two documents say the same, whatever spaces they are written with. */
  private static boolean isSame(String one, String other) {
    return one.equals(other) || read(one).equals(read(other));
  }

  private static JsonObject read(String document) {
    try (JsonReader reader = JSON.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }
}
