package org.evensay.testing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A published survey that the machine has spoken: two questions of which the second puts in what
 * was answered to the first, in English, Urdu, and Somali, which no machine here speaks.
 *
 * @param name its name, which no other test has
 * @param edition the id of its edition
 */
public record SpokenSurvey(String name, String edition) {

  /** How long speaking may take: the demonstration is spoken before, on a machine that is busy. */
  private static final Duration MOST = Duration.ofMinutes(5);

  /** Publishes one, and waits until it is spoken. */
  public static SpokenSurvey publish(OwnProgramme programme, String word) {
    SurveyDocument survey = SurveyDocument.of(word);
    String json =
        survey
            .json()
            .replace("\"ur\": \"draft\"", "\"ur\": \"draft\", \"so\": \"draft\"")
            .replace(
                "\"pages\": []",
                """
                "pages": [
                  {"name": "one", "questions": [{"name": "place", "type": "one-choice",
                    "label": {"en-GB": "Where do you like to be?", "ur": "آپ کہاں رہنا پسند کرتے ہیں؟",
                      "so": "Xaggee jeceshahay inaad joogto?"},
                    "choices": [{"name": "home", "label": {"en-GB": "At home", "ur": "گھر پر"}},
                      {"name": "park", "label": {"en-GB": "In the park", "ur": "پارک میں"}}]}]},
                  {"name": "two", "questions": [{"name": "why", "type": "short-text",
                    "label": {"en-GB": "What is good there: ${place}?"}}]}]""");
    SurveyDocument.publish(programme.as("coordinator"), json);
    String edition =
        Evensay.text(
            "select e.id from edition e join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name());
    SpokenSurvey spoken = new SpokenSurvey(survey.name(), edition);
    spoken.await();
    return spoken;
  }

  /** Waits until all of it is spoken. */
  public void await() {
    long end = System.nanoTime() + MOST.toNanos();
    while (Evensay.number("select count(*) from spoken_edition where edition_id = ?", edition)
        == 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not spoken: " + name);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  /** Where it begins, in a language. */
  public String start(String language) {
    return "/survey/answering/start?survey=" + name + "&lang=" + language;
  }

  /** Its first question, in a language. */
  public Page begin(Visitor visitor, String language) {
    return visitor.submit(visitor.get(start(language)), Map.of("go", "begin"));
  }

  /** Where the sound of its first question is, in English. */
  public String sound() {
    return "/survey/recording/recording?of="
        + Evensay.text(
            "select content from spoken where edition_id = ? and question = 'place'"
                + " and variant = 'en-GB'",
            edition);
  }
}
