package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Questions and choices that are named as something on the pages that ask them. */
@OnTheServer
class NamesOfPagesIT {

  private static final String ENDS =
      """
      "ends": [{"name": "none", "end-if": "${club} = 'none'", "words": {"en-GB": "Thanks."}}],
      """;

  private static final String CLUB =
      """
      {"name": "club", "questions": [
        {"name": "club", "type": "one-choice", "label": {"en-GB": "Club?"}, "required": true,
         "hint": {"en-GB": "One only."},
         "choices": [{"name": "none", "label": {"en-GB": "None"}},
                     {"name": "hint", "label": {"en-GB": "The Hints"}},
                     {"name": "limit", "label": {"en-GB": "The Limits"}},
                     {"name": "problem", "label": {"en-GB": "Problem club"}},
                     {"name": "results", "label": {"en-GB": "Results club"}},
                     {"name": "remove", "label": {"en-GB": "Removals"}},
                     {"name": "find", "label": {"en-GB": "Finders"}},
                     {"name": "found", "label": {"en-GB": "Foundlings"}}]}]},
      {"name": "photo", "questions": [
        {"name": "photo", "type": "photo", "label": {"en-GB": "A photo?"}}]}
      """;

  private final Visitor visitor = Persona.ANYONE.visits();

  private Page begin(OwnWaySurvey survey) {
    return visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
  }

  /** Every name and id on a page that a question could have. */
  private static Set<String> namesOn(Page page) {
    Set<String> names = new TreeSet<>();
    for (Element one : page.document().select("[name], [id]")) {
      names.add(one.attr("name"));
      names.add(one.id());
    }
    names.removeIf(name -> !name.matches("[a-z_][a-z0-9_]*"));
    return names;
  }

  private static void assertOnceEach(Page page) {
    List<String> ids = page.document().select("[id]").eachAttr("id");
    assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
  }

  /** What all pages of a journey call their own, from the first question to the receipt. */
  private Set<String> namesOfPages() {
    OwnWaySurvey survey = OwnWaySurvey.publish(ENDS, CLUB);
    Page page = begin(survey);
    Set<String> names = namesOn(page);
    names.addAll(namesOn(visitor.submit(page, Map.of("go", "later"))));
    names.addAll(namesOn(visitor.submit(page, Map.of("go", "next"))));
    names.addAll(namesOn(visitor.submit(page, Map.of("club", "none"))));
    page = visitor.submit(page, Map.of("club", "hint"));
    names.addAll(namesOn(page));
    page = visitor.submit(page, Map.of("go", "next"));
    names.addAll(namesOn(page));
    names.addAll(namesOn(visitor.submit(page, Map.of("go", "send"))));
    names.removeAll(Set.of("club", "photo", "viewport"));
    names.addAll(Set.of("opened", "preview", "reads", "typed"));
    return names;
  }

  @Test
  void a_question_may_have_any_name_that_a_page_has_for_something_of_its_own() {
    Set<String> names = namesOfPages();
    assertTrue(
        names.containsAll(Set.of("go", "page", "lang", "left", "sent", "kept", "content")),
        "" + names);
    String questions =
        names.stream()
            .map(
                name ->
                    """
                    {"name": "%s", "type": "short-text", "label": {"en-GB": "What %s?"}}"""
                        .formatted(name, name))
            .collect(Collectors.joining(",\n"));
    OwnWaySurvey survey =
        OwnWaySurvey.publish("", "{\"name\": \"all\", \"questions\": [" + questions + "]}");

    Page page = begin(survey);
    assertOnceEach(page);
    Map<String, String> typed = new HashMap<>();
    for (String name : names) {
      Element label = page.document().selectFirst("label:contains(What " + name + "?)");
      typed.put(page.document().getElementById(label.attr("for")).attr("name"), "about-" + name);
    }
    page = visitor.submit(page, typed);
    assertEquals(Words.of("answering.check.heading"), page.heading());
    assertOnceEach(page);
    page = visitor.submit(page, Map.of("go", "change:all"));
    page = visitor.submit(page, Map.of("go", "next"));
    page = visitor.submit(page, Map.of("lang", "ur", "go", ""));
    page = visitor.submit(page, Map.of("lang", "en-GB", "go", ""));
    page = visitor.submit(page, Map.of("go", "send"));

    assertEquals(Words.of("answering.receipt.heading"), page.heading());
    assertEquals(
        List.of(
            names.stream()
                .map(name -> "\"%s\":\"about-%s\"".formatted(name, name))
                .collect(Collectors.joining(",", "{", "}"))),
        survey.kept());
  }

  @Test
  void a_choice_may_be_named_as_what_is_around_its_question() {
    OwnWaySurvey survey = OwnWaySurvey.publish(ENDS, CLUB);
    Page page = visitor.submit(begin(survey), Map.of("go", "next"));

    assertTrue(page.problems().contains("Club?"), page.problems());
    assertOnceEach(page);
    String described = page.document().selectFirst("fieldset").attr("aria-describedby");
    assertTrue(
        List.of(described.split(" ")).stream()
            .allMatch(id -> page.document().getElementById(id).normalName().equals("p")),
        described);
    visitor.submit(
        visitor.submit(visitor.submit(page, Map.of("club", "problem")), Map.of("go", "next")),
        Map.of("go", "send"));
    assertEquals(List.of("{\"club\":\"problem\"}"), survey.kept());
  }
}
