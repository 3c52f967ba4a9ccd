package org.evensay.survey.design.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Arms;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Wording;

/** How arms are written down: names with weights, by the name that conditions have for them. */
final class ArmsDocument {

  private static final String KEY = "arms";
  private static final int MOST_WEIGHT = 1_000;

  private final LanguageVariant language;
  private final ConditionDocument conditions;

  ArmsDocument(LanguageVariant language, ConditionDocument conditions) {
    this.language = language;
    this.conditions = conditions;
  }

  /** Reads them: they are known before anything is asked. */
  List<Arms> read(DocumentReader survey) {
    if (!survey.has(KEY)) {
      return List.of();
    }
    DocumentReader all = survey.inside(KEY);
    limit(survey, KEY, all);
    List<Arms> read = new ArrayList<>();
    for (String name : all.keys()) {
      if (!name.matches("[A-Za-z_][A-Za-z0-9_]*") || name.length() > Limits.NAME_CHARACTERS) {
        all.mistake(name, DocumentMistake.NAME_FOR_CONDITIONS_NEEDED, Limits.NAME_CHARACTERS);
      } else if (!conditions.add(name)) {
        all.mistake(name, DocumentMistake.TWICE, name);
      } else {
        one(name, all).ifPresent(read::add);
      }
    }
    read.forEach(conditions::add);
    return read;
  }

  private Optional<Arms> one(String name, DocumentReader all) {
    DocumentReader arms = all.inside(name);
    limit(all, name, arms);
    List<Choice> choices = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    for (String arm : arms.keys()) {
      if (!arm.matches("[A-Za-z0-9][A-Za-z0-9_-]*") || arm.length() > Limits.NAME_CHARACTERS) {
        arms.mistake(arm, DocumentMistake.NAME_NEEDED, Limits.NAME_CHARACTERS);
      }
      choices.add(Choice.plain(arm, LocalizedText.of(Map.of(language, arm))));
      weights.add(arms.number(arm, 1, 1, MOST_WEIGHT));
    }
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Arms(
                Wording.plain(name, LocalizedText.empty(), Optional.empty()), choices, weights));
  }

  private static void limit(DocumentReader where, String key, DocumentReader inside) {
    int count = inside.keys().size();
    if (count > Limits.ARMS) {
      where.mistake(key, DocumentMistake.LIST_TOO_LONG, Limits.ARMS, count);
    }
    if (count == 0 && where.isObject(key)) {
      where.mistake(key, DocumentMistake.OBJECT_NEEDED, "{ }");
    }
  }
}
