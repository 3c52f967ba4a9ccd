package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SharedPoints;

/**
 * Names of rows. Questions keep theirs, and whatever else a form has to name gets one that no
 * question has: expressions name questions alone, and could not tell them apart.
 */
final class FormNames {

  private final Set<String> taken = new HashSet<>();

  /** What expressions name the points of single choices by, as far as nothing else is called so. */
  private final Set<String> points = new HashSet<>();

  FormNames(Edition edition, JsonObject document) {
    edition.questions().stream().map(Question::name).forEach(taken::add);
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      List<JsonObject> questions = page.getJsonArray("questions").getValuesAs(JsonObject.class);
      questions.forEach(this::take);
    }
    edition.questions().forEach(this::takePoints);
  }

  private void takePoints(Question question) {
    if (question instanceof SharedPoints shared) {
      String name = shared.wording().round().map(Round::question).orElse(shared.name());
      shared.named(name).keySet().stream().filter(taken::add).forEach(points::add);
    }
  }

  private void take(JsonObject question) {
    taken.add(question.getString("name"));
    if (question.getString("type").equals("repeat")) {
      question.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(this::take);
    }
  }

  /**
   * The name of the row for the points of a choice: the one that expressions have, if it can be.
   */
  String ofPoints(String question, String choice) {
    String name = SharedPoints.named(question, choice);
    return points.remove(name) ? name : free(name);
  }

  /** A free name as much like this as can be, and one that XML allows. */
  String free(String like) {
    String begun = like.matches("[A-Za-z_].*") ? like : "_" + like;
    String name = begun;
    for (int number = 2; !taken.add(name); number++) {
      name = begun + "_" + number;
    }
    return name;
  }
}
