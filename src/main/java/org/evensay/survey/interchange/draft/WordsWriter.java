package org.evensay.survey.interchange.draft;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.SpokenWords;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.report.PlainText;

/** Writes texts: plain, not too long, and with words in the default language. */
final class WordsWriter {

  private static final String GONE = "…";

  private final Remarks remarks;
  private final LanguageVariant language;
  private final Collection<LanguageVariant> languages;
  private final Set<String> asked;
  private final Set<Map.Entry<Place.Path, LanguageVariant>> unspoken = new HashSet<>();

  /**
   * Begins with nothing written.
   *
   * @param asked the questions that were written before, which texts may name
   */
  WordsWriter(SurveyDraft survey, Set<String> asked) {
    this.remarks = survey.remarks;
    this.language = survey.language;
    this.languages = survey.languages;
    this.asked = asked;
  }

  /**
   * Writes a text that has to be there.
   *
   * @param otherwise what it says if it says nothing
   */
  JsonObject write(Words words, String otherwise) {
    return said(words)
        .orElseGet(
            () -> {
              say(words, Remark.NO_WORDS, otherwise);
              return LocalizedTextDocument.write(LocalizedText.of(Map.of(language, otherwise)));
            });
  }

  /** Writes a text; nothing if no words are left of it, as of a picture or an empty line. */
  Optional<JsonObject> writeIfSaid(Words words) {
    Optional<JsonObject> said = said(words);
    if (said.isEmpty()) {
      say(words, Remark.SAYS_NOTHING);
    }
    return said;
  }

  private Optional<JsonObject> said(Words words) {
    return words.ours().isEmpty() ? theirs(words) : Optional.of(ours(words));
  }

  private JsonObject ours(Words words) {
    SpokenWords spoken = SpokenWords.of(words.ours(), language, languages);
    spoken.missing().stream()
        .filter(missing -> unspoken.add(Map.entry(words.where(), missing)))
        .forEach(
            missing -> say(words, Remark.OWN_WORDS_MISSING, missing.tag(), spoken.instead().tag()));
    return LocalizedTextDocument.write(spoken.words());
  }

  private Optional<JsonObject> theirs(Words words) {
    Map<LanguageVariant, String> plain = new LinkedHashMap<>();
    Remark remark = Remark.TAKEN;
    Object[] arguments = {};
    for (Map.Entry<LanguageVariant, String> text : words.texts().entrySet()) {
      String written = text.getValue();
      PlainText plainText = PlainText.of(written);
      PlainText.pictures(written)
          .forEach(
              picture ->
                  say(
                      words,
                      Remark.PICTURE_IN_WORDS,
                      org.evensay.survey.design.document.Place.shown(picture)));
      String kept = piped(plainText.words(), words);
      if (plainText.cut() || kept.length() > Limits.TEXT_CHARACTERS) {
        remark = Remark.CUT;
        arguments = new Object[] {Limits.TEXT_CHARACTERS};
        kept = cut(kept);
      } else if (remark == Remark.TAKEN && plainText.marked()) {
        remark = Remark.PLAIN_WORDS;
        arguments = new Object[] {written};
      }
      plain.put(text.getKey(), kept);
    }
    LocalizedText text = LocalizedText.of(plain);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.variants().contains(language)) {
      LanguageVariant from = text.variants().iterator().next();
      say(words, Remark.BORROWED, language.tag(), from.tag());
      return Optional.of(LocalizedTextDocument.write(text.with(language, text.in(from))));
    }
    say(words, remark, arguments);
    return Optional.of(LocalizedTextDocument.write(text));
  }

  private void say(Words words, Remark remark, Object... arguments) {
    if (!words.isSilent()) {
      remarks.add(words.where(), remark, arguments);
    }
  }

  private static String cut(String text) {
    if (text.length() <= Limits.TEXT_CHARACTERS) {
      return text;
    }
    int end = Limits.TEXT_CHARACTERS - GONE.length();
    int name = text.lastIndexOf("${", end);
    if (name >= 0 && text.indexOf('}', name) >= end) {
      end = name;
    }
    return TypedText.withoutOddSigns(text.substring(0, end)) + GONE;
  }

  /** What stands in braces and means an answer is written as it is here. */
  private String piped(String text, Words words) {
    StringBuilder piped = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      piped.append(text, at, open);
      int end = end(text, open);
      String inside = end < 0 ? "" : text.substring(open + 1, end);
      Optional<String> written = end < 0 ? Optional.empty() : question(inside, words);
      if (written.isPresent()) {
        piped.append(written.get());
        at = end + 1;
      } else {
        // What is only like the name of an answer here has to stay words.
        boolean like = open > 0 && text.charAt(open - 1) == '$';
        piped.append(like ? " {" : "{");
        at = open + 1;
      }
    }
    return piped.append(text.substring(at)).toString();
  }

  private Optional<String> question(String inside, Words words) {
    try {
      Optional<String> name = words.piping().question(inside);
      if (name.isPresent() && !asked.contains(name.get())) {
        say(words, Remark.NOT_ASKED_BEFORE, "{" + inside + "}", name.get());
        return Optional.of(GONE);
      }
      return name.map(question -> "${" + question + "}");
    } catch (Untranslatable problem) {
      say(words, Remark.EXPRESSION_LEFT_OUT, "{" + inside + "}", problem.part());
      return Optional.of(GONE);
    }
  }

  /** The brace that closes this one; -1 if there is none. */
  private static int end(String text, int open) {
    int depth = 0;
    char quoted = 0;
    for (int i = open; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (quoted != 0) {
        quoted = sign == quoted ? 0 : quoted;
      } else if (depth > 0 && sign == '"') {
        quoted = sign;
      } else if (sign == '{') {
        depth++;
      } else if (sign == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
