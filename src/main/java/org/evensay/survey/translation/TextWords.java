package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.design.text.SurveyText;
import org.evensay.survey.design.text.TextPart;
import org.evensay.survey.designer.change.DraftDocument;

/** Says where a text stands, in the reader's language and as the designer's forms call things. */
final class TextWords {

  /** What forms have no field for: it is written elsewhere. */
  private static final Set<String> OUR_OWN = Set.of("other-label", "picture-words");

  private final PageLanguage language;
  private final LanguageVariant first;
  private final Map<String, String> questions = new TreeMap<>();

  TextWords(PageLanguage language, DraftDocument draft, List<TranslatedText> texts) {
    this.language = language;
    this.first = draft.defaultLanguage();
    texts.stream()
        .map(text -> text.text().part())
        .filter(part -> part.kind() == TextPart.Kind.QUESTIONS)
        .forEach(part -> questions.put(name(part), called(part)));
  }

  private static String name(TextPart part) {
    return part.id().substring(part.id().indexOf('.') + 1);
  }

  private String called(TextPart part) {
    return part.called().getOrDefault(first.tag(), "");
  }

  /** What a part is called. */
  String of(TextPart part) {
    return switch (part.kind()) {
      case SURVEY -> language.get("designer.outline.around");
      case PAGES -> language.with("designer.line.page", part.counted());
      case QUESTIONS ->
          called(part).isEmpty()
              ? language.with("designer.mistake.question", part.counted())
              : language.with(
                  "designer.mistake.question-called", part.counted(), Apart.words(called(part)));
      case ENDS, QUOTAS, LISTS ->
          language.with("translation.part." + part.kind().code(), Apart.words(name(part)));
    };
  }

  /** What of its part a text is. */
  String field(SurveyText text) {
    String field =
        language.get(
            (OUR_OWN.contains(text.field()) ? "translation.field." : "designer.key.")
                + text.field());
    return text.row() == 0 ? field : language.with("designer.mistake.row", field, text.row());
  }

  /** Both. */
  String of(SurveyText text) {
    return language.with("design.add.place", of(text.part()), field(text));
  }

  /** What helps whoever translates it: where it stands, what it was of, and what is put in. */
  List<String> notes(TranslatedText text) {
    List<String> notes = new ArrayList<>();
    notes.add(of(text.text()));
    if (text.status() == Status.LOOK_AGAIN) {
      notes.add(language.with("translation.note.was", Apart.words(text.was())));
    }
    Piping.names(text.source()).stream()
        .distinct()
        .forEach(
            name ->
                notes.add(
                    language.with(
                        "translation.note.put-in",
                        Apart.code("${" + name + "}"),
                        Apart.words(questions.getOrDefault(name, name)))));
    return notes;
  }
}
