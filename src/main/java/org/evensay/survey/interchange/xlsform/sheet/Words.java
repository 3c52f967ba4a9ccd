package org.evensay.survey.interchange.xlsform.sheet;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.SpokenWords;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.report.PlainText;

/** Texts in languages: from cells, or from Evensay's own words where a form has none. */
public final class Words {

  private final Languages languages;
  private final ImportNotes notes;

  public Words(Languages languages, ImportNotes notes) {
    this.languages = languages;
    this.notes = notes;
  }

  public LanguageVariant main() {
    return languages.main();
  }

  /** What a row says under headings of a kind; empty when it says nothing. */
  public Map<LanguageVariant, String> in(Line line, String kind) {
    return in(line, kind, words -> words);
  }

  /**
   * The same.
   *
   * @param answers puts the names of questions right that stand in it
   */
  public Map<LanguageVariant, String> in(Line line, String kind, UnaryOperator<String> answers) {
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    headings(line, kind)
        .forEach(
            (language, heading) ->
                words.put(
                    language,
                    plain(answers.apply(line.cells().get(heading)), line.place(heading))));
    words.values().removeIf(String::isEmpty);
    return words;
  }

  /** The headings of a kind under which a row says something, by their languages. */
  public Map<LanguageVariant, Heading> headings(Line line, String kind) {
    Map<LanguageVariant, Heading> headings = new LinkedHashMap<>();
    for (Heading heading : line.texts(kind).keySet()) {
      LanguageVariant language = languages.of(heading);
      boolean own = !heading.language().isEmpty();
      // One with a language says more than one without; the other stays unread.
      boolean said = own ? !languages.hasNoRoomFor(heading) : !hasOwn(line, kind);
      if (said && !headings.containsKey(language)) {
        line.readAlso(heading);
        headings.put(language, heading);
      }
    }
    return headings;
  }

  private boolean hasOwn(Line line, String kind) {
    return line.texts(kind).keySet().stream()
        .anyMatch(
            heading ->
                !heading.language().isEmpty() && languages.of(heading).equals(languages.main()));
  }

  private String plain(String written, Place where) {
    PlainText text = PlainText.of(written);
    if (text.marked()) {
      notes.changed(where, ItemCode.PLAIN_WORDS, ItemCode.shown(written));
    }
    if (text.cut()) {
      notes.changed(where, ItemCode.TEXT_CUT, text.words().length());
    }
    return text.words();
  }

  /** A text of a document: it has words in the first language, whatever happens. */
  public JsonObject text(Map<LanguageVariant, String> words, String otherwise, Place where) {
    Map<LanguageVariant, String> complete = new LinkedHashMap<>();
    LanguageVariant main = languages.main();
    if (words.isEmpty()) {
      notes.changed(where, ItemCode.LABEL_MISSING, otherwise);
      complete.put(main, otherwise);
    } else if (!words.containsKey(main)) {
      Map.Entry<LanguageVariant, String> first = words.entrySet().iterator().next();
      notes.changed(where, ItemCode.WORDS_MISSING, main.tag(), first.getKey().tag());
      complete.put(main, first.getValue());
    }
    Optional.ofNullable(words.get(main)).ifPresent(text -> complete.put(main, text));
    words.forEach(complete::putIfAbsent);
    if (complete.values().stream().anyMatch(text -> text.length() > Limits.TEXT_CHARACTERS)) {
      notes.changed(where, ItemCode.TEXT_CUT, Limits.TEXT_CHARACTERS);
      complete.replaceAll((language, text) -> PlainText.shortened(text));
    }
    return json(complete);
  }

  private static JsonObject json(Map<LanguageVariant, String> words) {
    JsonObjectBuilder text = JSON.createObjectBuilder();
    words.forEach((language, written) -> text.add(language.tag(), written));
    return text.build();
  }

  /**
   * Evensay's own words, in those languages of the form that it speaks.
   *
   * @param where for what: it is said in which languages of the form readers see those of another
   */
  public JsonObject own(String key, Place where) {
    SpokenWords spoken = SpokenWords.of(key, languages.main(), languages.all());
    for (LanguageVariant missing : spoken.missing()) {
      notes.changed(where, ItemCode.OWN_WORDS_MISSING, missing.tag(), spoken.instead().tag());
    }
    return LocalizedTextDocument.write(spoken.words());
  }
}
