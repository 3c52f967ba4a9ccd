package org.evensay;

import java.util.List;
import java.util.Map;
import org.evensay.testing.DemonstrationAsksRound;
import org.evensay.testing.EveryTypeSurvey;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.OwnAsk;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnForms;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;
import org.evensay.testing.Visitor;

/**
 * What has to be there before every page can be seen in every state: things of these tests' own, so
 * that the demonstration stays as it is for the others.
 *
 * @param everyType a survey with a page for every type of question
 * @param open a round that can be weighted in
 * @param closed a round with a result
 * @param waiting an ask that no chamber has decided on
 * @param draft a change to the survey
 * @param forms codes of forms on paper: of one to be typed, and of one that was typed twice
 * @param file the address of a file that somebody sent with her answers
 * @param decided an ask that went back, got new words, and was approved by both
 */
record Scene(
    TranslatedSurvey survey,
    EveryTypeSurvey everyType,
    DemonstrationAsksRound open,
    DemonstrationAsksRound closed,
    OwnAsk waiting,
    OwnAsk decided,
    OwnDraft draft,
    List<String> forms,
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
        EveryTypeSurvey.publish(),
        DemonstrationAsksRound.open(3),
        DemonstrationAsksRound.open(5).weighAndClose(),
        OwnAsk.reworded(0),
        decided,
        OwnDraft.of(Persona.DEV.visits(), survey.changed()),
        forms(survey),
        sent());
  }

  /** Two forms on paper: one to be typed, one to be compared. */
  private static List<String> forms(TranslatedSurvey survey) {
    List<String> forms = OwnForms.make(Persona.DEV.visits(), survey.name(), 2);
    Visitor typist = Persona.ERIN.visits();
    Map<String, String> first = Map.of("school_feeling", "1", "change", "Less shouting");
    Map<String, String> second = Map.of("school_feeling", "2", "change", "Less shooting");
    OwnForms.typeTwice(typist, forms.get(1), first, second);
    return forms;
  }

  /** A page about one of them. */
  String paper(String page, int form) {
    return "/survey/paper/" + page + "?form=" + forms.get(form);
  }
}
