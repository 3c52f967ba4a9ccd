package org.evensay.survey.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.PictureStore;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;

/** Finds what may be taken out: surveys of the programme of those who run surveys there. */
@ApplicationScoped
public class SurveysToTake {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject DraftStore drafts;
  @Inject PictureStore pictures;

  /** The newest edition of a survey. */
  PublishedEdition newest(String slug) {
    ProgrammeId programme = programme();
    return surveys
        .newest(slug)
        .filter(survey -> survey.programme().equals(programme))
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  /** A draft. */
  Draft draft(String id) {
    return drafts
        .find(new DraftId(id), programme())
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  /** An edition with its pictures. */
  TakenSurvey taken(PublishedEdition edition) {
    return taken(
        edition.slug() + "-" + edition.number(),
        surveys.document(edition.id()),
        Optional.of(edition.edition()));
  }

  /** A draft with its pictures. */
  TakenSurvey taken(Draft draft) {
    return taken("draft", draft.document(), Optional.empty());
  }

  private TakenSurvey taken(String name, String document, Optional<Edition> edition) {
    ProgrammeId programme = programme();
    Map<String, KeptPicture> found = new TreeMap<>();
    Exports.contents(document)
        .forEach(
            (picture, content) ->
                pictures.find(programme, content).ifPresent(one -> found.put(picture, one)));
    return new TakenSurvey(name, document, edition, found);
  }

  private ProgrammeId programme() {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.RUN_SURVEYS, programme);
    return programme;
  }
}
