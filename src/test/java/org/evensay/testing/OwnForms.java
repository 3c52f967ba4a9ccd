package org.evensay.testing;

import java.util.List;
import java.util.Map;

/** Paper forms of a test's own survey: made, and typed, as people do it. */
public final class OwnForms {

  private static final String ENTER = "/survey/paper/enter?form=";

  private OwnForms() {}

  /** Makes forms as somebody who runs surveys does, and gives the codes of all that there are. */
  public static List<String> make(Visitor coordinator, String survey, int count) {
    Page made =
        coordinator.post(
            "/survey/paper/print?survey=" + survey,
            Map.of("in", "en-GB", "size", "usual", "count", Integer.toString(count)));
    if (!made.header("Content-Type").startsWith("application/pdf")) {
      throw new AssertionError(made.status() + " " + made.problems());
    }
    return codes(survey);
  }

  /** The codes of a survey's forms. */
  public static List<String> codes(String survey) {
    return Evensay.rows(
            "select f.code from paper_form f join edition e on e.id = f.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ? order by f.code",
            survey)
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  /** Types a form, with what is typed of each question by its name. */
  public static Page type(Visitor typist, String code, Map<String, String> lines) {
    Form form = typist.get(ENTER + code).form("keep");
    lines.forEach((name, line) -> form.with("line-" + name, line));
    return typist.send(form.press("keep"));
  }

  /** Types a form twice, where one person may. */
  public static Page typeTwice(
      Visitor typist, String code, Map<String, String> first, Map<String, String> second) {
    type(typist, code, first);
    return type(typist, code, second);
  }
}
