package org.evensay.survey.interchange.limesurvey;

import java.util.List;
import org.evensay.survey.interchange.report.Place;

/**
 * A question as it is in a file, with all that belongs to it.
 *
 * @param name its name here
 * @param survey the number of its survey
 * @param parts its subquestions; those of the second scale are columns
 * @param answers what can be chosen; those of the second scale belong to the second column
 */
record Source(
    Item item,
    String name,
    String survey,
    List<Item> parts,
    List<Item> answers,
    Attributes attributes,
    List<Row> defaults) {

  Place.Path where() {
    return item.first().where();
  }

  String type() {
    return item.get("type").strip();
  }

  String code() {
    return item.get("title").strip();
  }

  String number() {
    return item.get("qid").strip();
  }

  /** Its name by numbers. */
  String numbers() {
    return "%sX%sX%s".formatted(survey, item.get("gid"), item.get("qid"));
  }

  List<Item> parts(int scale) {
    return parts.stream().filter(part -> part.first().number("scale_id") == scale).toList();
  }

  List<Item> answers(int scale) {
    return answers.stream().filter(answer -> answer.first().number("scale_id") == scale).toList();
  }

  /** How many questions it would be here, beside a note. */
  long asked() {
    return switch (type()) {
      case ":", ";" -> (long) parts(0).size() * parts(1).size();
      case "1" -> 2L * parts(0).size();
      case "A", "B", "C", "E", "F", "H", "K", "Q" -> parts.size();
      default -> 1;
    };
  }

  /** What one of its parts begins with. */
  List<Row> defaults(Item part) {
    return defaults.stream().filter(row -> row.get("sqid").equals(part.get("qid"))).toList();
  }

  boolean has(String column) {
    return item.get(column).equals("Y");
  }
}
