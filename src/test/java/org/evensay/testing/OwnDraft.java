package org.evensay.testing;

import java.util.Map;

/**
 * A draft of a test's own.
 *
 * @param id names it in addresses
 */
public record OwnDraft(String id) {

  private static final String BEGIN = "/survey/edition/begin";

  /** Somebody who may begins it with nothing, and saves this text in it. */
  public static OwnDraft of(Visitor coordinator, String document) {
    OwnDraft draft = at(coordinator.post(BEGIN, Map.of("begin:empty", "")));
    coordinator.submit(draft.open(coordinator), Map.of("document", document, "save", ""));
    return draft;
  }

  /** One with questions {@code how} and {@code why} for each choice of {@code used}. */
  public static OwnDraft ofRounds(Visitor coordinator) {
    return of(
        coordinator,
        SurveyDocument.of("rounds")
            .page(
                "one",
                SurveyDocument.Asked.severalChoices("used", "bus", "bike"),
                SurveyDocument.Asked.shortText("trip")
                    .with("type", "\"repeat\"")
                    .with("for-each", "\"used\"")
                    .with(
                        "questions",
                        """
                        [{"name": "how", "type": "one-choice", "label": {"en-GB": "How was ${trip}?"},
                          "choices": [{"name": "good", "label": {"en-GB": "Good"}},
                                      {"name": "bad", "label": {"en-GB": "Bad"}}]},
                         {"name": "why", "type": "short-text", "label": {"en-GB": "Why?"},
                          "show-if": "${how} = 'bad'"}]
                        """))
            .page("two", SurveyDocument.Asked.shortText("more").showIf("${trip_bus_how} = 'good'"))
            .json());
  }

  /** The draft whose page this is. */
  public static OwnDraft at(Page page) {
    String query = page.address().getQuery();
    if (query == null || !query.contains("draft=")) {
      throw new AssertionError("no page of a draft: " + page.address() + page.text());
    }
    return new OwnDraft(query.replaceFirst(".*draft=", "").replaceFirst("&.*", ""));
  }

  /** Its page. */
  public Page open(Visitor visitor) {
    return visitor.get(at("draft"));
  }

  /** The address of one of the pages about it. */
  public String at(String page) {
    return "/survey/edition/" + page + "?draft=" + id;
  }

  /** The address of one of the designer's pages about it. */
  public String designer(String page) {
    return "/survey/designer/" + page + "?draft=" + id;
  }

  /** The address where it is looked at as its respondents will see it. */
  public String preview() {
    return "/survey/answering/preview?preview=" + id;
  }

  /** The address where it is looked at on paper. */
  public String onPaper() {
    return "/survey/paper/sample?draft=" + id;
  }

  /** What is kept of it; empty when it is not there any more. */
  public String kept() {
    return Evensay.rows("select document from draft where id = ?", id).stream()
        .map(row -> row.get(0).toString().replace("\r\n", "\n"))
        .findFirst()
        .orElse("");
  }
}
