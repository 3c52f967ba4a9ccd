package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SharedPoints;

/** Answers of one round alone, as a form works them out: there, only the whole group has a name. */
final class OneRound {

  private final Edition edition;
  private final String written;

  OneRound(Edition edition, JsonObject document) {
    this.edition = edition;
    this.written = document.toString();
  }

  /** The choices of a question that no round is about. */
  List<String> aboutNothing(String each) {
    return edition.question(each).stream()
        .flatMap(question -> question.choices().stream())
        .filter(choice -> choice.alone() || choice.notSaid())
        .map(Choice::name)
        .toList();
  }

  /** What something looks at of this group, by its name here, and how a form works it out. */
  Map<String, String> of(JsonObject group) {
    Map<String, String> named = new LinkedHashMap<>();
    for (Question question : edition.questions()) {
      question
          .wording()
          .round()
          .filter(round -> round.group().equals(group.getString("name")))
          .ifPresent(round -> inRound(question, round, named, group));
    }
    return named;
  }

  private void inRound(
      Question question, Round round, Map<String, String> named, JsonObject group) {
    if (isWritten(question.name())) {
      named.put(question.name(), workedOut(round, group));
    }
    if (question instanceof SharedPoints points) {
      points
          .named(points.name())
          .forEach(
              (name, choice) -> {
                if (isWritten(name)) {
                  Round of = round.of(SharedPoints.named(round.question(), choice));
                  named.put(name, workedOut(of, group));
                }
              });
    }
  }

  private boolean isWritten(String name) {
    return written.contains("${" + name + "}");
  }

  private String workedOut(Round round, JsonObject group) {
    String all = "${" + round.group() + "}";
    if (!round.isNamed()) {
      return "if(count(" + all + ") > " + round.key() + ", 'yes', 'no')";
    }
    String answer = "indexed-repeat(${" + round.question() + "}, " + all + ", ";
    if (round.counted()) {
      return answer + round.key() + ")";
    }
    String each = group.getString("for-each");
    List<String> before =
        edition.question(each).orElseThrow().choices().stream()
            .map(Choice::name)
            .filter(name -> !aboutNothing(each).contains(name))
            .takeWhile(name -> !name.equals(round.key()))
            .toList();
    String place =
        before.stream()
            .map(name -> " + number(" + selected(each, name) + ")")
            .collect(Collectors.joining("", "1", ""));
    return "if(" + selected(each, round.key()) + ", " + answer + place + "), '')";
  }

  private static String selected(String question, String choice) {
    return "selected(${" + question + "}, '" + choice + "')";
  }
}
