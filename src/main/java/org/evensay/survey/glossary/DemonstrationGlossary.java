package org.evensay.survey.glossary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.people.RandomId;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.foundation.programme.DemonstrationLoading;

/** The words of the demonstration; what they are called elsewhere is a machine's draft. */
@ApplicationScoped
class DemonstrationGlossary {

  @Inject GlossaryStore terms;

  void load(@Observes @Priority(110) DemonstrationLoading loading) {
    for (JsonObject term :
        DemonstrationDocument.read("terms.json")
            .getJsonArray("terms")
            .getValuesAs(JsonObject.class)) {
      terms.add(typed(term).term(RandomId.next(), 0), loading.programme());
    }
  }

  static TypedTerm typed(JsonObject term) {
    JsonObject called = term.getJsonObject("called");
    Map<String, String> forms =
        called.keySet().stream().collect(Collectors.toMap(tag -> tag, called::getString));
    boolean isTranslated =
        forms.keySet().stream().anyMatch(tag -> !tag.equals(LanguageVariant.ENGLISH.tag()));
    return new TypedTerm(
        LanguageVariant.ENGLISH.tag(),
        term.getString("words"),
        term.getString("note"),
        term.getString("instead", ""),
        term.getBoolean("kept", false),
        isTranslated,
        forms);
  }
}
