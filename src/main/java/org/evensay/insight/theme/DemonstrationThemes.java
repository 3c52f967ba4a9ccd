package org.evensay.insight.theme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.foundation.programme.DemonstrationLoading;

/** The five themes of the event of 2020. */
@ApplicationScoped
class DemonstrationThemes {

  @Inject ThemeStore themes;

  void load(@Observes @Priority(250) DemonstrationLoading loading) {
    DemonstrationDocument texts = new DemonstrationDocument();
    int position = 0;
    for (JsonObject theme :
        DemonstrationDocument.read("event-2020.json")
            .getJsonArray("themes")
            .getValuesAs(JsonObject.class)) {
      String code = theme.getString("code");
      position++;
      themes.add(
          new Theme(
              loading.programme(),
              code,
              position,
              texts.text("theme." + code, theme.getString("label"))));
    }
  }
}
