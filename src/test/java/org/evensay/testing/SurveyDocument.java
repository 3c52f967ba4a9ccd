package org.evensay.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;

/**
 * A survey of a test's own, as its document: under a name that no other test has, so that a test
 * may close it, change it and count what came for it.
 */
public final class SurveyDocument {

  private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

  private final String name;
  private final List<String> pages = new ArrayList<>();
  private String title;

  private SurveyDocument(String name) {
    this.name = name;
    this.title = "Survey " + name;
  }

  /** An empty survey, whose name begins with a word of the test's choice. */
  public static SurveyDocument of(String word) {
    return new SurveyDocument(word + "-" + Long.toString(NEXT.getAndIncrement(), 36));
  }

  /** A survey that asks for some words, and no more. */
  public static SurveyDocument ofWords(String word) {
    return of(word).page("say", Asked.longText("words"));
  }

  /** The next edition of the same survey: no pages yet. */
  public SurveyDocument next() {
    return new SurveyDocument(name);
  }

  /** Gives it a title in place of the one that is made from its name. */
  public SurveyDocument titled(String words) {
    title = words;
    return this;
  }

  /** Adds a page with its questions. */
  public SurveyDocument page(String page, Asked... questions) {
    String list = Arrays.stream(questions).map(Asked::json).collect(Collectors.joining(","));
    pages.add("{\"name\":" + text(page) + ",\"questions\":[" + list + "]}");
    return this;
  }

  /** The survey's name, as addresses have it. */
  public String name() {
    return name;
  }

  /** The words that its title is made of. */
  public String title() {
    return title;
  }

  /** The document. */
  public String json() {
    return """
    {"name": %s, "default-language": "en-GB", "languages": {"en-GB": "checked", "ur": "draft"},
     "title": %s,
     "start": {"asker": %s, "why": %s, "minutes": 1, "use": %s, "harm": %s},
     "end": {"next": %s},
     "pages": [%s]}
    """
        .formatted(
            text(name),
            words(title),
            words("We ask. " + title),
            words("We want to know. " + title),
            words("We read it. " + title),
            words("We may tell somebody. " + title),
            words("You will hear of it. " + title),
            String.join(",", pages));
  }

  /** Publishes it, as the coordinator. */
  public SurveyDocument publish() {
    publish(Persona.DEV.visits(), json());
    return this;
  }

  /**
   * Publishes a document, whoever may: a change to a survey that is there already is asked about
   * once more.
   *
   * @return the page that comes then
   */
  public static Page publish(Visitor coordinator, String document) {
    Page page = coordinator.post("/survey/design/add", Map.of("document", document));
    if (page.address().getPath().equals("/survey/edition/publish")) {
      page = coordinator.submit(page, Map.of("go", ""));
    }
    if (!page.address().getPath().equals("/survey/design/surveys")) {
      throw new AssertionError("not published: " + page.problems() + page.text());
    }
    return page;
  }

  /** Closes it, as the coordinator. */
  public void close() {
    press("design.surveys.close");
  }

  /** Opens it again, as the coordinator. */
  public void reopen() {
    press("design.surveys.reopen");
  }

  private void press(String label) {
    Visitor coordinator = Persona.DEV.visits();
    Page page = coordinator.get("/survey/design/surveys");
    String words = Messages.installed().text(LanguageVariant.ENGLISH, label, title);
    String button = page.document().getElementsByAttributeValue("value", words).attr("name");
    if (button.isEmpty()) {
      throw new AssertionError("no button " + words + " in " + page.text());
    }
    coordinator.send(page.form(button).press(button));
  }

  /** Opens its start page. */
  public Page start(Visitor visitor) {
    return visitor.get("/survey/answering/start?survey=" + name);
  }

  /** Opens its start page and begins. */
  public Page begin(Visitor visitor) {
    return visitor.submit(start(visitor), Map.of("go", "begin"));
  }

  /** How many responses there are. */
  public long responses() {
    return Evensay.number(
        "select count(*) from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        name);
  }

  /** The answers of each response as they are kept, in the order they came. */
  public List<String> answers() {
    return Evensay.rows(
            "select r.answers from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ? order by r.arrival",
            name)
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  private static String words(String english) {
    return "{\"en-GB\":" + text(english) + "}";
  }

  private static String text(String plain) {
    return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  /** A question of a survey document. */
  public static final class Asked {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Asked(String type, String name) {
      values.put("name", text(name));
      values.put("type", text(type));
      values.put("label", words("Question " + name));
    }

    public static Asked shortText(String name) {
      return new Asked("short-text", name);
    }

    public static Asked longText(String name) {
      return new Asked("long-text", name);
    }

    /** A whole number within bounds. */
    public static Asked number(String name, int least, int most) {
      return new Asked("number", name)
          .with("least", Integer.toString(least))
          .with("most", Integer.toString(most));
    }

    public static Asked oneChoice(String name, String... choices) {
      return new Asked("one-choice", name).choices(choices);
    }

    public static Asked severalChoices(String name, String... choices) {
      return new Asked("several-choices", name).choices(choices);
    }

    /** Makes an answer necessary. */
    public Asked required() {
      return with("required", "true");
    }

    /** Shows it only when this holds. */
    public Asked showIf(String condition) {
      return with("show-if", text(condition));
    }

    /** Gives it a label in place of the one that is made from its name. */
    public Asked labelled(String label) {
      return with("label", words(label));
    }

    /** Gives it a hint. */
    public Asked hinted(String hint) {
      return with("hint", words(hint));
    }

    /** Sets any other key to a value, as JSON has it. */
    public Asked with(String key, String json) {
      values.put(key, json);
      return this;
    }

    /** Choices by their names; one named {@code none} stands alone. */
    private Asked choices(String... names) {
      return with(
          "choices",
          Arrays.stream(names)
              .map(
                  choice ->
                      "{\"name\":%s,\"label\":%s,\"alone\":%s}"
                          .formatted(
                              text(choice), words("Choice " + choice), choice.equals("none")))
              .collect(Collectors.joining(",", "[", "]")));
    }

    private String json() {
      return values.entrySet().stream()
          .map(value -> text(value.getKey()) + ":" + value.getValue())
          .collect(Collectors.joining(",", "{", "}"));
    }
  }
}
