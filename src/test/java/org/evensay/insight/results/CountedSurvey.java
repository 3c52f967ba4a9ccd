package org.evensay.insight.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.people.RandomId;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;

/**
 * A survey of a test's own about the people who answer: who they are, their first language, special
 * needs, and whether they are looked after. Everybody answers all of it on one page, or nothing.
 */
public final class CountedSurvey {

  private static final List<String> QUESTIONS =
      List.of(
          question("who", "respondent", "young_person", "parent", "worker"),
          question("language", "first-language", "english", "other"),
          question("needs", "send", "yes", "no"),
          question("care", "looked-after", "yes", "no"));

  private final OwnProgramme programme;
  private final String name;
  private final String id;

  private CountedSurvey(OwnProgramme programme, String name, String id) {
    this.programme = programme;
    this.name = name;
    this.id = id;
  }

  private static final String AGES =
      question("age", "age-band", "under_11", "11_15", "16_18", "19_25", "over_25");

  /** The coordinator publishes it, under a name that begins with this word. */
  public static CountedSurvey publish(OwnProgramme programme, String word) {
    return publish(programme, word, QUESTIONS);
  }

  /** The same, which asks how old people are and what their first language is, and no more. */
  public static CountedSurvey publishWithAges(OwnProgramme programme, String word) {
    return publish(programme, word, List.of(QUESTIONS.get(0), QUESTIONS.get(1), AGES));
  }

  private static CountedSurvey publish(
      OwnProgramme programme, String word, List<String> questions) {
    String name = word + "-" + RandomId.next();
    Page page =
        programme
            .as("coordinator")
            .post("/survey/design/add", Map.of("document", document(name, questions)));
    if (!page.address().getPath().endsWith("/surveys")) {
      throw new AssertionError("not published: " + page.problems() + page.text());
    }
    return new CountedSurvey(
        programme, name, Evensay.text("select id from survey where slug = ?", name));
  }

  private static String document(String name, List<String> questions) {
    return """
    {"name": "%1$s", "default-language": "en-GB", "languages": {"en-GB": "checked"},
     "title": {"en-GB": "Survey %1$s"},
     "start": {"asker": {"en-GB": "We ask."}, "why": {"en-GB": "To know."}, "minutes": 1,
               "use": {"en-GB": "We count."}, "harm": {"en-GB": "We help."}},
     "end": {"next": {"en-GB": "We go on."}},
     "pages": [{"name": "about-you", "questions": [%2$s]}]}
    """
        .formatted(name, String.join(",", questions));
  }

  private static String question(String name, String characteristic, String... choices) {
    StringBuilder list = new StringBuilder();
    for (String choice : choices) {
      list.append(choice(choice, "")).append(',');
    }
    list.append(choice("unsaid", ", \"not-said\": true"));
    return "{\"name\": \"%1$s\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"About %1$s\"},"
            .formatted(name)
        + "\"characteristic\": \"%s\", \"choices\": [%s]}".formatted(characteristic, list);
  }

  private static String choice(String name, String more) {
    return "{\"name\": \"%1$s\", \"label\": {\"en-GB\": \"Group %1$s\"}%2$s}".formatted(name, more);
  }

  public String id() {
    return id;
  }

  public String title() {
    return "Survey " + name;
  }

  /** The coordinator closes it, or opens it again. */
  public void setOpen(boolean open) {
    Visitor coordinator = programme.as("coordinator");
    Page page = coordinator.get("/survey/design/surveys");
    String label = Words.of(open ? "design.surveys.reopen" : "design.surveys.close", title());
    String button =
        page.document().select("input[type=submit]").stream()
            .filter(one -> one.attr("value").equals(label))
            .map(one -> one.attr("name"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button: " + label));
    coordinator.send(page.form(button).press(button));
  }

  /** Somebody answers; an answer of {@code null} is left out. The id of her response. */
  public String answer(String who, String language, String needs, String care) {
    Map<String, String> answers = new HashMap<>();
    answers.put("who", who);
    answers.put("language", language);
    answers.put("needs", needs);
    answers.put("care", care);
    return answer(answers);
  }

  private String answer(Map<String, String> answers) {
    Visitor visitor = Persona.ANYONE.visits();
    Page start = visitor.get("/survey/answering/start?survey=" + name);
    Page questions = visitor.send(start.form("carried", "edition"));
    Form form = questions.form("who");
    answers.forEach((question, choice) -> fill(form, question, choice));
    Page receipt = visitor.send(visitor.send(form).form("carried", "edition"));
    if (receipt.document().select(".receipt-code").isEmpty()) {
      throw new AssertionError("not sent: " + receipt.problems() + receipt.text());
    }
    return Evensay.text(
        "select r.id from response r join edition e on e.id = r.edition_id where e.survey_id = ?"
            + " order by r.arrival desc limit 1",
        id);
  }

  private static void fill(Form form, String question, String choice) {
    if (choice != null) {
      form.with(question, choice);
    }
  }

  /**
   * So many people answer the same: the first through the pages, the others as copies of her row,
   * which came after it.
   */
  public void answer(int people, String who, String language, String needs, String care) {
    copy(people - 1, answer(who, language, needs, care));
  }

  /** So many young people of an age answer, in the same way. */
  public void answer(int people, String age) {
    copy(people - 1, answer(Map.of("who", "young_person", "age", age)));
  }

  private static void copy(int times, String first) {
    for (int i = 0; i < times; i++) {
      BehindTheBack.change(
          "insert into response (id, edition_id, submission_key, receipt_hash, variant, channel,"
              + " sent_week, answers, record_key, made_up) select ?, edition_id, ?, ?, variant,"
              + " channel, sent_week, answers, record_key, made_up from response where id = ?",
          RandomId.next(),
          RandomId.next(),
          RandomId.next(),
          first);
    }
  }
}
