package org.evensay.survey.designer;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;

/** A language of the survey, with how far it is as it is written. */
public record ShownLanguage(String code, String state) {

  public String getCode() {
    return code;
  }

  public String getWords() {
    return LanguageVariant.ofTag(code).map(LanguageVariant::ownName).orElse(code);
  }

  public boolean isChecked() {
    return state.equals("checked");
  }

  /** What is there although it can be no such thing; empty for most. */
  public String getOdd() {
    return List.of("", "draft", "checked").contains(state) ? "" : state;
  }
}
