package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.SeveralChoices;

/**
 * A line to search many choices by, and what was found as circles or boxes. What is chosen stands
 * above the line and stays chosen; "none of these" and its like stand below, to be seen without a
 * search. It is the same page again that has what was found: it needs no script.
 */
final class SearchedList implements Control {

  static final Control CONTROL = new SearchedList();

  private static final String JOURNEY = "/survey/answering/journey";

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Frame.group(
        question,
        out,
        () -> {
          FoundChoices found = FoundChoices.of(question);
          choices(question, found.chosen(), out);
          line(question, out);
          if (!question.sought().isNothing()) {
            results(question, found, out);
            choices(question, found.first(), out);
          }
          choices(question, found.special(), out);
        });
  }

  private static void choices(ShownQuestion question, Iterable<ShownChoice> choices, Markup out)
      throws IOException {
    String type = question.question() instanceof SeveralChoices ? "checkbox" : "radio";
    Drawn.tiles(
        question,
        out,
        () -> {
          for (ShownChoice choice : choices) {
            CirclesAndBoxes.choice(type, question.name(), choice, out);
          }
        });
  }

  private static void line(ShownQuestion question, Markup out) throws IOException {
    out.open("div").with("class", "search").open("label").with("for", question.name());
    int all = question.question().choices().size();
    out.text(question.words("answering.search.line", all).words()).close("label");
    out.open("input")
        .with("type", "text")
        .with("id", question.name())
        .with("name", FieldName.find(question.question()))
        .with("value", question.sought().typed())
        .with("maxlength", Integer.toString(Limits.SEARCH_CHARACTERS))
        .with("autocomplete", "off")
        .with("dir", "auto")
        .with("aria-describedby", question.describedBy())
        .with("aria-invalid", question.isWrong() ? "true" : "")
        .close("input");
    String button = question.words("answering.search.button").words();
    ShownText named = question.words("answering.search.button-label", question.label().words());
    out.open("button")
        .with("class", "button-quiet")
        .with("type", "submit")
        .with("name", "go")
        .with("value", FieldName.SEARCH + question.name())
        // Leads to what was found, in browsers that know it; in all others to the top of the page.
        .withAddress("formaction", JOURNEY + "#" + resultsId(question))
        .with("aria-label", named.words())
        .text(button)
        .close("button")
        .close("div");
    if (!question.sought().isNothing()) {
      out.open("input")
          .with("type", "hidden")
          .with("name", FieldName.found(question.question()))
          .with("value", question.sought().typed())
          .close("input");
    }
  }

  private static String resultsId(ShownQuestion question) {
    return FieldName.around(question.question(), "results");
  }

  private static void results(ShownQuestion question, FoundChoices found, Markup out)
      throws IOException {
    String key = found.isMore() ? "answering.search.more" : "answering.search.found";
    ShownText words =
        question.words(
            key, found.all(), Apart.words(question.sought().typed()), found.first().size());
    out.open("p")
        .with("class", "found")
        .with("id", resultsId(question))
        .with("role", "status")
        .with("tabindex", "-1")
        .with("autofocus", question.sought().now())
        .text(words.words())
        .close("p");
  }
}
