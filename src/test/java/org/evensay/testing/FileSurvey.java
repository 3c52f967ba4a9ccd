package org.evensay.testing;

import java.util.List;
import java.util.Map;
import org.evensay.survey.enclosure.content.Samples;

/**
 * A published survey that is answered with files, under a name that no other test has: a page with
 * a photo and some words, one with a document, and one with a photo for each place that was chosen.
 */
public final class FileSurvey {

  private static final String DOCUMENT =
      """
      {"name": "%s", "default-language": "en-GB", "languages": {"en-GB": "checked", "ur": "draft"},
       "title": {"en-GB": "Places %1$s"},
       "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To see"}, "minutes": 1,
                 "use": {"en-GB": "We look"}, "harm": {"en-GB": "We help"}},
       "end": {"next": {"en-GB": "Thank you"}},
       "pages": [
         {"name": "one", "questions": [
           {"name": "photo", "type": "photo", "label": {"en-GB": "Show us a place"},
            "most-megabytes": 2},
           {"name": "why", "type": "short-text", "label": {"en-GB": "Why this one?"}}]},
         {"name": "two", "questions": [
           {"name": "paper", "type": "file", "label": {"en-GB": "Do you have it in writing?"}},
           {"name": "places", "type": "several-choices", "label": {"en-GB": "Where else?"},
            "choices": [{"name": "park", "label": {"en-GB": "The park"}},
                        {"name": "shop", "label": {"en-GB": "The shop"}}]}]},
         {"name": "three", "questions": [
           {"name": "visit", "type": "repeat", "for-each": "places",
            "label": {"en-GB": "About ${visit}"},
            "questions": [{"name": "look", "type": "photo", "label": {"en-GB": "A picture?"},
                           "most-megabytes": 2}]}]}]}
      """;

  private final String name;

  private FileSurvey(String name) {
    this.name = name;
  }

  /** Publishes one, whoever may. */
  public static FileSurvey publish(Visitor coordinator, String word) {
    String name = SurveyDocument.of(word).name();
    SurveyDocument.publish(coordinator, DOCUMENT.formatted(name));
    return new FileSurvey(name);
  }

  /** Its document. */
  public static String document(String name) {
    return DOCUMENT.formatted(name);
  }

  public String name() {
    return name;
  }

  /** Opens it and begins. */
  public Page begin(Visitor visitor) {
    Page start = visitor.get("/survey/answering/start?survey=" + name + "&lang=en-GB");
    return visitor.submit(start, Map.of("go", "begin"));
  }

  /** A picture that is as good as any. */
  public static byte[] picture() {
    return Samples.picture("jpeg", 60, 40);
  }

  /** Answers with a picture and goes on. */
  public Page withPhoto(Visitor visitor, Page page, byte[] file) {
    Form form = page.form("photo").with("why", "It is quiet there.");
    return visitor.sendFile(form, "photo", "Amina at home.jpg", file);
  }

  /** Answers with a picture, sends, and tells the receipt's code. */
  public String answered(Visitor visitor) {
    Page page = withPhoto(visitor, begin(visitor), picture());
    page = visitor.submit(page, Map.of("go", "next"));
    page = visitor.submit(page, Map.of("go", "send"));
    String receipt = page.document().select(".receipt-code").text();
    if (receipt.isEmpty()) {
      throw new AssertionError("not sent: " + page.problems() + page.text());
    }
    return receipt;
  }

  /** The names that its files are kept under, of those that were sent or not. */
  public List<String> files(boolean sent) {
    return Evensay.rows(
            "select f.id from enclosure f join edition e on e.id = f.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ? and f.response_id is "
                + (sent ? "not null" : "null"),
            name)
        .stream()
        .map(row -> row.get(0).toString())
        .toList();
  }
}
