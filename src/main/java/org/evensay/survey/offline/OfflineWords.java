package org.evensay.survey.offline;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObjectBuilder;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.document.Limits;

/** The words of our own that a device needs while it asks a survey, in one language. */
final class OfflineWords {

  /** What stands in place of what is put in on the device. */
  private static final String FIRST = "{first}";

  private static final String SECOND = "{second}";

  private final PageLanguage language;

  OfflineWords(PageLanguage language) {
    this.language = language;
  }

  JsonObjectBuilder all() {
    return JSON.createObjectBuilder()
        .add("problems", problems())
        .add("title", language.get("language.problems.title"))
        .add("summary", language.get("language.problems.heading"))
        .add("requiredOf", language.with("answering.problem.required", FIRST))
        .add("next", language.get("answering.question.next"))
        .add("back", language.get("answering.question.back"))
        .add("more", language.get("answering.question.more"))
        .add("stop", language.get("offline.take.stop"))
        .add("stopWords", language.get("offline.take.stop.words"))
        .add("stopped", language.get("answering.stopped.heading"))
        .add("stoppedWords", language.get("offline.take.stopped"))
        .add("progress", language.with("offline.take.progress", FIRST, SECOND))
        .add("check", language.get("answering.check.heading"))
        .add("checkWords", language.get("answering.check.what"))
        .add("ready", language.get("answering.ready.heading"))
        .add("readyWords", language.get("answering.ready.what"))
        .add("checkOnce", language.get("offline.take.once"))
        .add("send", language.get("answering.check.send"))
        .add("nothing", language.get("answering.check.nothing"))
        .add("change", language.get("answering.check.change"))
        .add("changeOf", language.with("answering.check.change-label", FIRST))
        .add("receipt", language.get("answering.receipt.heading"))
        .add("sealed", language.get("offline.take.sealed"))
        .add("code", language.get("answering.receipt.code.heading"))
        .add("codeWords", language.get("offline.take.code"))
        .add("nextHeading", language.get("answering.receipt.next.heading"))
        .add("anotherPerson", language.get("offline.take.another"))
        .add("end", language.get("answering.end.heading"))
        .add("endKept", language.get("answering.end.kept"))
        .add("full", language.get("offline.take.full"))
        .add("renewed", language.get("offline.take.renewed"))
        .add("returnTo", language.get("offline.take.return"))
        .add("agreed", language.get("answering.agree.agreed"))
        .add("ranked", language.with("answering.ranking.line", FIRST, SECOND))
        .add("shared", language.with("answering.points.line", FIRST, SECOND));
  }

  /** Of every problem that an answer on a device can have, by the end of its key. */
  private JsonObjectBuilder problems() {
    JsonObjectBuilder problems = JSON.createObjectBuilder();
    for (AnswerProblem problem : AnswerProblem.values()) {
      String code = problem.code().substring(problem.code().lastIndexOf('.') + 1);
      if (problem == AnswerProblem.TOO_MANY_PLACES) {
        for (int places = 0; places <= Limits.PLACES; places++) {
          problems.add(code + "-" + places, language.with(problem.code(), places));
        }
      } else if (problem != AnswerProblem.PAIRS_LEFT) {
        problems.add(code, language.with(problem.code(), FIRST, SECOND));
      }
    }
    return problems;
  }
}
