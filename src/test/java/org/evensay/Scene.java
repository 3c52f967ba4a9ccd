package org.evensay;

import org.evensay.testing.DemonstrationAsksRound;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.OwnAsk;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;

/**
 * What has to be there before every page can be seen in every state: things of these tests' own, so
 * that the demonstration stays as it is for the others.
 *
 * @param open a round that can be weighted in
 * @param closed a round with a result
 * @param waiting an ask that no chamber has decided on
 * @param draft a change to the survey
 * @param file the address of a file that somebody sent with her answers
 * @param decided an ask that went back, got new words, and was approved by both
 */
record Scene(
    TranslatedSurvey survey,
    DemonstrationAsksRound open,
    DemonstrationAsksRound closed,
    OwnAsk waiting,
    OwnAsk decided,
    OwnDraft draft,
    String file) {

  static final String REASONS = "It has to say by when.\nAnd who looks after it.";

  /** The address of a file that was sent. */
  private static String sent() {
    FileSurvey files = FileSurvey.publish(Persona.DEV.visits(), "every-page");
    files.answered(Persona.ANYONE.visits());
    return "/survey/enclosure/file?file=" + files.files(true).get(0);
  }

  static Scene set() {
    OwnAsk decided = OwnAsk.reworded(1);
    decided.decide(Persona.AMINA, "sent-back", REASONS);
    decided.reword();
    decided.decide(Persona.AMINA, "approved", "");
    decided.decide(Persona.BEN, "approved", REASONS);
    TranslatedSurvey survey = TranslatedSurvey.publish();
    return new Scene(
        survey,
        DemonstrationAsksRound.open(3),
        DemonstrationAsksRound.open(5).weighAndClose(),
        OwnAsk.reworded(0),
        decided,
        OwnDraft.of(Persona.DEV.visits(), survey.changed()),
        sent());
  }
}
