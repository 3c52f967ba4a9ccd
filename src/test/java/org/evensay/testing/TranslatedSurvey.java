package org.evensay.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A survey of a test's own: the demonstration's questions in all their languages under another name
 * and title, so that a test may close it without stopping anybody else's.
 */
public final class TranslatedSurvey {

  private static final String SURVEYS = "/survey/design/surveys";
  private static final Pattern TITLE = Pattern.compile("\"title\": \\{[^}]*}");

  private final String slug;
  private final String document;

  private TranslatedSurvey(String slug, String document) {
    this.slug = slug;
    this.document = document;
  }

  /** Publishes it; it is open. */
  public static TranslatedSurvey publish() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    String document = demonstration().replace("school-and-feelings", "own-" + mark);
    Matcher title = TITLE.matcher(document);
    if (!title.find()) {
      throw new AssertionError("the demonstration's survey has no title");
    }
    String marked = title.group().replace("\": \"", "\": \"" + mark + ": ");
    String published = title.replaceFirst(marked);
    Persona.DEV.visits().post("/survey/design/add", Map.of("document", published));
    return new TranslatedSurvey("own-" + mark, published);
  }

  private static String demonstration() {
    try (InputStream stream =
        TranslatedSurvey.class.getResourceAsStream("/demonstration/survey.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name in addresses. */
  public String name() {
    return slug;
  }

  /** The address of its start page, without a language. */
  public String start() {
    return "/survey/answering/start?survey=" + slug;
  }

  /** The same with other words in the first language of each label, and with Polish checked. */
  public String changed() {
    String reworded = document.replaceAll("(\"label\": \\{\\s*\"[A-Za-z-]+\": \")", "$1Now: ");
    return reworded.replaceFirst("\"pl\": \"draft\",", "\"pl\": \"checked\",");
  }

  /** The address of a page about it. */
  public String at(String page) {
    return page + "?survey=" + slug;
  }

  /** Takes it back for good. */
  public void withdraw() {
    Persona.DEV.visits().post(at("/survey/design/withdraw-survey"), Map.of("go", ""));
  }

  /** The address of the page that checks its words. */
  public String review() {
    return "/survey/review/review?survey=" + slug;
  }

  /** Closes it, or opens it again, whichever it is not. */
  public void turn() {
    Visitor dev = Persona.DEV.visits();
    Page surveys = dev.get(SURVEYS);
    Element button =
        surveys.document().selectFirst("tr:has(a[href*=survey=" + slug + "&]) input[type=submit]");
    dev.send(surveys.form(button.attr("name")).press(button.attr("name")));
  }
}
