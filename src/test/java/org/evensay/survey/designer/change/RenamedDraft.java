package org.evensay.survey.designer.change;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import org.evensay.survey.design.document.DocumentProblem;

/** A draft in which questions look at each other, and what becomes of it under new names. */
final class RenamedDraft {

  /** What stands in {@code show-if} of the last question is given to each test. */
  static final String DOCUMENT =
      """
      {"name": "s",
       "arms": {"version": {"long": 1, "short": 2}},
       "lists": {"ways": [{"name": "bus", "label": {"en-GB": "By bus"}},
                          {"name": "on-foot", "label": {"en-GB": "On foot"}}]},
       "pages": [{"name": "p", "questions": [
         {"name": "one", "type": "one-choice", "choices": [
           {"name": "bus", "label": {"en-GB": "Bus", "cy": "Bws"}},
           {"name": "bike", "label": {"en-GB": "Bike"}},
           {"name": "more", "label": {"en-GB": "More"}, "other": true}]},
         {"name": "used", "type": "several-choices", "list": "ways"},
         {"name": "food", "type": "matrix", "choices": [{"name": "good"}, {"name": "bad"}],
          "rows": [{"name": "lunch", "label": {"en-GB": "Lunch"}},
                   {"name": "tea", "label": {"en-GB": "Tea"}}]},
         {"name": "kids", "type": "repeat", "another": {}, "questions": [
           {"name": "sport", "type": "one-choice", "choices": [{"name": "x", "other": true}]}]},
         {"name": "visit", "type": "repeat", "for-each": "used", "questions": [
           {"name": "how", "type": "number"}]},
         {"name": "last", "type": "note", "show-if": "%s"},
         {"name": "told", "type": "calculated", "value": "coalesce(${one}, 'none')"},
         {"name": "liked", "type": "scale", "points": [
           {"label": {"en-GB": "No"}}, {"label": {"en-GB": "Some"}}, {"label": {"en-GB": "Much"}}]},
         {"name": "county", "type": "one-choice", "choices": [
           {"name": "kent", "label": {"en-GB": "Kent"}}, {"name": "essex"}]},
         {"name": "town", "type": "one-choice", "choices-if": "county = ${county} or name = 'none'",
          "choices": [{"name": "dover", "values": {"county": "kent"}},
                      {"name": "none", "values": {"county": ""}}]},
         {"name": "share", "type": "points", "choices": [
           {"name": "bus", "label": {"en-GB": "Bus"}}, {"name": "by-car", "label": {"en-GB": "Car"}}]},
         {"name": "ten", "type": "points", "list": "ways"},
         {"name": "twice", "type": "repeat", "times": 2, "questions": [
           {"name": "po", "type": "points", "choices": [{"name": "x", "label": {"en-GB": "X"}}]}]}]}]}
      """;

  private RenamedDraft() {}

  static DraftDocument draft(String condition) {
    try {
      return DraftDocument.of(DOCUMENT.formatted(condition));
    } catch (DocumentProblem problem) {
      throw new AssertionError(problem);
    }
  }

  static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  static Spot at(String spot) {
    return Spot.of(spot).orElseThrow();
  }

  /** What the condition is once something stands in the place of something else in a part. */
  static String after(String spot, String old, String name, String condition) {
    DraftDocument draft = draft(condition);
    JsonObject base = draft.part(at(spot)).orElseThrow();
    JsonObject mine = json(base.toString().replace(old, name));
    DraftDocument made = new Rewritten(Optional.of(at(spot)), base, mine).onto(draft).document();
    return made.part(at("0.5")).orElseThrow().getString("show-if");
  }
}
