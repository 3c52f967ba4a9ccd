package org.evensay.survey.answering.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;

/** The way through a survey, whatever was answered so far. */
class JourneyLaw {

  private static final Edition EDITION = ExampleEditions.everyType();

  @Provide
  Arbitrary<Answers> answers() {
    return ExampleEditions.answers(EDITION);
  }

  /** The pages one sees by going on and on from the first. */
  private static List<Page> way(Journey journey) {
    List<Page> way = new ArrayList<>();
    Optional<Page> page = journey.first();
    while (page.isPresent()) {
      way.add(page.get());
      page = journey.after(page.get());
    }
    return way;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void going_back_leads_where_one_came_from(@ForAll @From("answers") Answers answers) {
    Journey journey = new Journey(EDITION, answers);
    List<Page> way = way(journey);

    assertEquals(Optional.empty(), journey.before(way.get(0)));
    assertEquals(Optional.of(way.get(way.size() - 1)), journey.last());
    for (int i = 1; i < way.size(); i++) {
      assertEquals(Optional.of(way.get(i - 1)), journey.before(way.get(i)));
      assertEquals(Optional.of(way.get(i)), journey.after(way.get(i - 1)));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void every_question_that_is_shown_is_asked_on_exactly_one_page_in_order(
      @ForAll @From("answers") Answers answers) {
    Journey journey = new Journey(EDITION, answers);
    List<String> asked =
        way(journey).stream()
            .flatMap(page -> journey.questions(page).stream())
            .map(Question::name)
            .toList();

    assertEquals(List.copyOf(EDITION.shown(answers)), asked);
    way(journey).forEach(page -> assertFalse(journey.questions(page).isEmpty(), page.name()));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void the_numbers_of_progress_add_up_on_every_page(@ForAll @From("answers") Answers answers) {
    Journey journey = new Journey(EDITION, answers);
    int all = EDITION.shown(answers).size();

    for (Page page : way(journey)) {
      int before = journey.numberOf(page) - 1;
      assertEquals(all, before + journey.questions(page).size() + journey.toGoAfter(page));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void a_page_is_found_by_its_name_when_it_is_on_the_way(@ForAll @From("answers") Answers answers) {
    Journey journey = new Journey(EDITION, answers);
    List<Page> way = way(journey);

    for (Page page : EDITION.pages()) {
      assertEquals(
          way.contains(page) ? Optional.of(page) : Optional.empty(), journey.page(page.name()));
      page.questions().forEach(question -> assertEquals(page, journey.pageOf(question.name())));
    }
    assertEquals(Optional.empty(), journey.page("no such page"));
  }

  @Example
  void a_page_that_is_no_longer_on_the_way_still_knows_what_comes_before_and_after_it() {
    Journey journey = new Journey(EDITION, Answers.none().with("kind", new Answer.Chosen("quiet")));
    Page left = EDITION.pages().get(1);

    assertEquals(Optional.of(EDITION.pages().get(0)), journey.before(left));
    assertEquals(Optional.of(EDITION.pages().get(3)), journey.after(left));
    assertEquals(List.of(), journey.questions(left));
  }
}
