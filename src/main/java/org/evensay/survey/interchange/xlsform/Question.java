package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObject;
import java.util.Set;
import org.evensay.survey.design.question.Medium;

/**
 * A question as it goes into the document.
 *
 * @param name its name there
 * @param needs the questions that decide whether it is shown, or what it offers
 * @param values how many values a page can send for it
 */
record Question(JsonObject json, String name, Set<String> needs, int values) {

  /** Millions of bytes of the file that it is answered with; none of what is no file. */
  int megabytes() {
    return Medium.ofType(json.getString("type"))
        .map(medium -> json.getInt("most-megabytes", medium.megabytes()))
        .orElse(0);
  }
}
