package org.evensay.survey.paper.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.paper.form.ExampleForms;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/** Whatever somebody can answer on a screen, she can answer on paper, and it is typed the same. */
class TypedLineLaw {

  private static final Edition FIRST = ExampleEditions.everyType();
  private static final Edition SECOND = ExampleEditions.everyOtherType();

  @Provide
  Arbitrary<Answers> first() {
    return ExampleEditions.answers(FIRST);
  }

  @Provide
  Arbitrary<Answers> second() {
    return ExampleEditions.answers(SECOND);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_is_typed_by_numbers_is_the_answer(@ForAll @From("first") Answers answers) {
    same(FIRST, answers);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_is_typed_in_boxes_is_the_answer(@ForAll @From("second") Answers answers) {
    same(SECOND, answers);
  }

  private static void same(Edition edition, Answers answers) {
    PrintedForm form = ExampleForms.of(edition);
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, Answer> expected = new LinkedHashMap<>();
    for (PrintedQuestion question : form.typed()) {
      answers
          .to(question.name())
          .ifPresent(
              answer -> {
                lines.put(question.name(), line(question.printed(), answer));
                expected.put(question.name(), stripped(answer));
              });
    }
    Entry entry = Entry.of(form, name -> lines.getOrDefault(name, ""), name -> false);

    assertEquals(Set.of(), entry.unreadable());
    assertEquals(expected, new CheckedEntry(edition, form, entry).answers().byName());
  }

  /** Spaces around words are not on paper. */
  private static Answer stripped(Answer answer) {
    return answer instanceof Answer.Words words ? new Answer.Words(words.text().strip()) : answer;
  }

  /** As it stands on paper: the numbers of the boxes with a cross, or what stands in the boxes. */
  private static String line(Question printed, Answer answer) {
    List<String> names = printed.choices().stream().map(Choice::name).toList();
    List<String> signs = new ArrayList<>();
    if (printed instanceof Ranking) {
      for (String name : names) {
        int place = answer.values().indexOf(name) + 1;
        signs.add(place == 0 ? "-" : Integer.toString(place));
      }
    } else if (printed instanceof SharedPoints) {
      Map<String, Long> points = ((Answer.Shared) answer).points();
      names.forEach(
          name -> signs.add(points.containsKey(name) ? Long.toString(points.get(name)) : "-"));
    } else if (!names.isEmpty()) {
      answer.values().forEach(name -> signs.add(Integer.toString(names.indexOf(name) + 1)));
    } else {
      signs.addAll(printed.typed(answer));
    }
    return String.join(" ", signs);
  }
}
