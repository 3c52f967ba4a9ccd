package org.evensay.survey.designer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.form.Field;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.PartForm;

/** Forms of parts, sent back with some of their fields written otherwise. */
final class PartForms {

  static final LanguageVariant EN = LanguageVariant.DEFAULT;
  static final LanguageVariant CY = LanguageVariant.ofTag("cy").orElseThrow();

  private PartForms() {}

  static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  static PartForm form(JsonObject part, LanguageVariant language) {
    return new PartForm(part, Key.of(part.getString("type", "")), language, EN);
  }

  static Function<String, String[]> fields(Map<String, String> fields) {
    return name -> fields.containsKey(name) ? new String[] {fields.get(name)} : null;
  }

  /** Everything that the form shows, sent back as it stands. */
  static Map<String, String> untouched(PartForm form) {
    Map<String, String> fields = new HashMap<>();
    for (Field field : form.fields()) {
      String way = field.key().way();
      switch (field.key().kind()) {
        case FLAG -> {
          fields.put(PartForm.SHOWN + way, "yes");
          if (!field.value().isEmpty()) {
            fields.put(way, "yes");
          }
        }
        default -> fields.put(way, field.value());
      }
      for (Field.Row row : field.rows()) {
        fields.put(way + "." + row.number() + ".name", row.identity());
        fields.put(way + "." + row.number() + ".label", row.label());
        fields.put(way + "." + row.number() + ".special", row.special());
        fields.put(way + "." + row.number() + ".other-label", row.asks());
        fields.put(way + "." + row.number() + ".values", row.columns());
      }
    }
    return fields;
  }

  static JsonObject written(JsonObject part, LanguageVariant in, String... changes) {
    PartForm form = form(part, in);
    Map<String, String> fields = untouched(form);
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return form.written(fields(fields));
  }
}
