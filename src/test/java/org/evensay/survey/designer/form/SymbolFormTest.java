package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.junit.jupiter.api.Test;

/** The form for symbols: which lines it has, and what it makes of what is typed. */
class SymbolFormTest {

  private static final JsonObject QUESTION =
      json(
          """
          {"name": "how", "label": {"en-GB": "How and by what?", "en-GB-simple": "How?\\nBy what?"},
           "choices": [{"name": "bus", "label": {"en-GB": "Bus"}, "symbols": {"label": ["bus"]}}]}
          """);

  private static JsonObject json(String text) {
    return JSON.createReader(new StringReader(text)).readObject();
  }

  private static SymbolForm form(JsonObject part) {
    return new SymbolForm(part, LanguageVariant.ENGLISH);
  }

  private static JsonObject typed(Map<String, String> fields) {
    return form(QUESTION).with(fields::get);
  }

  @Test
  void every_line_of_easy_read_has_a_field_with_what_is_there() {
    List<SymbolForm.Line> lines = form(QUESTION).lines();
    assertEquals(
        List.of("symbol-label-0", "symbol-label-1", "symbol-choices.0.label-0"),
        lines.stream().map(SymbolForm.Line::field).toList());
    assertEquals(
        List.of("How?", "By what?", "Bus"), lines.stream().map(SymbolForm.Line::words).toList());
    assertEquals(List.of("", "", "bus"), lines.stream().map(SymbolForm.Line::symbol).toList());
    assertEquals("en-GB-simple", lines.get(0).in().tag());
    assertEquals("en-GB", lines.get(2).in().tag());
  }

  @Test
  void what_is_typed_stands_beside_its_text_and_the_rest_stays() {
    JsonObject after =
        typed(
            Map.of(
                "symbol-label-0", "",
                "symbol-label-1", " house ",
                "symbol-choices.0.label-0", "bus"));
    assertEquals(json("{\"label\": [\"\", \"house\"]}"), after.getJsonObject("symbols"));
    assertEquals(QUESTION.get("choices"), after.get("choices"));
    assertEquals("how", after.getString("name"));
  }

  @Test
  void what_did_not_come_is_not_touched_and_what_is_wiped_out_goes() {
    assertEquals(QUESTION, form(QUESTION).with(field -> null));
    JsonObject wiped = typed(Map.of("symbol-choices.0.label-0", ""));
    assertEquals(
        json("{\"name\": \"bus\", \"label\": {\"en-GB\": \"Bus\"}}"),
        wiped.getJsonArray("choices").getJsonObject(0));
  }

  @Test
  void what_stands_around_all_pages_has_its_texts_inside() {
    JsonObject around =
        json(
            "{\"title\": {\"en-GB\": \"T\"}, \"start\": {\"why\": {\"en-GB\": \"W\"}}, \"end\":"
                + " {\"next\": {\"en-GB\": \"N\"}}, \"lists\": 7}");
    SymbolForm form = form(around);
    assertEquals(
        List.of("symbol-title-0", "symbol-start.why-0", "symbol-end.next-0"),
        form.lines().stream().map(SymbolForm.Line::field).toList());
    JsonObject after = form.with(Map.of("symbol-start.why-0", "light bulb")::get);
    assertEquals(
        json("{\"why\": [\"light bulb\"]}"), after.getJsonObject("start").getJsonObject("symbols"));
  }
}
