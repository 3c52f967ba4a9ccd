package org.evensay.survey.answering;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PagePart;

/**
 * The form around a step, with what travels along in it: {@code <ev:journey-form
 * of="#{journeyPage.hidden}">…</ev:journey-form>}.
 */
@FacesComponent("org.evensay.JourneyForm")
public class JourneyFormPart extends PagePart {

  /** The field that says that a file can be chosen in the form. */
  static final String FILES = "files";

  /**
   * The field that says that the next person uses the same browser, which must not remember words.
   */
  static final String SHARED = "shared";

  @Override
  protected void write(Markup out) throws IOException {
    List<HiddenField> hidden = of(HiddenField.class);
    // What is too large to be read is answered in the language that the address says.
    String tag =
        hidden.stream()
            .filter(field -> field.name().equals(PageLanguage.PARAMETER))
            .map(field -> "?" + PageLanguage.OF_ADDRESS + "=" + field.value())
            .findFirst()
            .orElse("");
    boolean preview =
        hidden.stream().anyMatch(field -> field.name().equals(PageLanguage.OF_OTHERS));
    boolean files = hidden.stream().anyMatch(field -> field.name().equals(FILES));
    boolean shared = hidden.stream().anyMatch(field -> field.name().equals(SHARED));
    out.open("form")
        .with("id", "journey")
        .with("method", "post")
        .withAddress("action", (preview ? Preview.PATH : "/survey/answering/journey") + tag)
        .with("enctype", files ? "multipart/form-data" : "")
        .with("autocomplete", shared ? "off" : "")
        .with("novalidate", true);
    for (HiddenField field : hidden) {
      out.open("input")
          .with("type", "hidden")
          .with("name", field.name())
          .with("value", field.value())
          .close("input");
    }
  }

  @Override
  protected void writeEnd(Markup out) throws IOException {
    out.close("form");
  }
}
