package org.evensay.survey.design.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.Scale;

/** How choices are written down: with a question, or in a list that several questions share. */
final class ChoicesDocument {

  private static final int POINT_BOUND = 1_000;
  private static final String COLUMN = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*";

  private final LanguageVariant language;
  private final PictureDocument pictures;
  private final PuttingIn puttingIn;
  private final Map<String, List<Written>> lists = new HashMap<>();

  /** A choice where it is written, which may be before what its words put in. */
  private record Written(Choice choice, DocumentReader where) {}

  ChoicesDocument(LanguageVariant language, PictureDocument pictures, PuttingIn puttingIn) {
    this.language = language;
    this.pictures = pictures;
    this.puttingIn = puttingIn;
  }

  /** Reads the lists that questions share. */
  void readLists(DocumentReader survey) {
    if (survey.has("lists")) {
      DocumentReader all = survey.inside("lists");
      all.keys().forEach(name -> lists.put(name, list(name, all)));
    }
  }

  /** What this question offers; nothing, and a mistake, when it says none. */
  List<Choice> of(DocumentReader question) {
    if (!question.has("list")) {
      return offered(list("choices", question), question);
    }
    String name = question.string("list");
    if (question.isText("list") && !lists.containsKey(name)) {
      question.mistake("list", DocumentMistake.NO_SUCH_LIST, name);
    }
    return offered(lists.getOrDefault(name, List.of()), question);
  }

  /** The choices as the question that is read now has them. */
  private List<Choice> offered(List<Written> written, DocumentReader question) {
    written.forEach(
        one -> MarksDocument.check(one.choice(), one.where(), question, written.size()));
    tellApart(written, question);
    return written.stream()
        .map(
            one -> {
              Choice choice = one.choice();
              String asks = one.where().has("other-label") ? "other-label" : "label";
              return choice.said(
                  puttingIn.sinceThen("label", choice.label(), one.where()),
                  puttingIn.sinceThen(asks, choice.sayWhich(), one.where()));
            })
        .toList();
  }

  /**
   * Two choices that look the same. Where answers before decide which are offered, she may see only
   * one of them.
   */
  private void tellApart(List<Written> written, DocumentReader question) {
    // Only looked at: asking for it would make it a key that every type with choices knows.
    if (question.keys().contains("choices-if")) {
      return;
    }
    Map<Object, String> before = new HashMap<>();
    for (Written one : written) {
      Choice choice = one.choice();
      String words = choice.label().texts().getOrDefault(language, "").strip();
      String same = before.putIfAbsent(List.of(words, choice.picture()), choice.name());
      if (same != null && !words.isEmpty()) {
        boolean shared = question.has("list");
        (shared ? question : one.where())
            .odd(shared ? "list" : "label", "design.choice.same-words", same, choice.name());
      }
    }
  }

  private List<Written> list(String key, DocumentReader where) {
    Set<String> seen = new HashSet<>();
    return where.list(
        key, Limits.CHOICES, (choice, i) -> new Written(choice(choice, seen), choice));
  }

  private Choice choice(DocumentReader choice, Set<String> seen) {
    String name = choice.name("name");
    onlyOnce(name, seen, choice, "name");
    LocalizedText label = choice.text("label", language);
    LocalizedText asks = choice.has("other-label") ? choice.text("other-label", language) : label;
    return new Choice(
        name,
        label,
        choice.flag("alone"),
        choice.flag("not-said"),
        choice.flag("other") ? asks : LocalizedText.empty(),
        choice.flag("other-required"),
        pictures.ofChoice(choice),
        choice.has("values") ? values(choice.inside("values")) : Map.of());
  }

  private static Map<String, String> values(DocumentReader columns) {
    Map<String, String> values = new HashMap<>();
    for (String column : columns.keys()) {
      boolean ofItsOwn = column.equals(Offer.NAME);
      if (ofItsOwn || !column.matches(COLUMN) || column.length() > Limits.NAME_CHARACTERS) {
        columns.mistake(column, DocumentMistake.COLUMN_NAME_NEEDED, Limits.NAME_CHARACTERS);
      }
      values.put(column, columns.textOrNumber(column));
    }
    return values;
  }

  /** The points of a scale. */
  List<Scale.Point> points(DocumentReader question) {
    Set<String> seen = new HashSet<>();
    return question.list(
        "points",
        Limits.CHOICES_AT_ONCE,
        (point, i) -> {
          int value = point.number("value", i + 1, -POINT_BOUND, POINT_BOUND);
          onlyOnce(Integer.toString(value), seen, point, "value");
          LocalizedText label = point.text("label", language);
          return new Scale.Point(value, puttingIn.sinceThen("label", label, point));
        });
  }

  /** Notes what is there a second time. */
  static void onlyOnce(String name, Set<String> before, DocumentReader where, String key) {
    if (!name.isEmpty() && !before.add(name)) {
      where.mistake(key, DocumentMistake.TWICE, name);
    }
  }
}
