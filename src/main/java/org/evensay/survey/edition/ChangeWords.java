package org.evensay.survey.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.edition.change.Change;
import org.evensay.survey.edition.change.Difference;
import org.evensay.survey.edition.change.EditionChange;
import org.evensay.survey.edition.change.Piece;
import org.evensay.survey.edition.change.QuestionChange;

/** Says in the reader's language what is different between two editions. */
final class ChangeWords {

  /** Texts that have a name of their own on pages. */
  static final Set<String> NAMED =
      Set.of(
          "title",
          "asker",
          "why",
          "use",
          "harm",
          "next",
          "label",
          "stem",
          "hint",
          "best-label",
          "worst-label",
          "required-message",
          "valid-message",
          "say-which",
          "words",
          "picture-words");

  /** A text by which one sentence is told from another. */
  private record Sentence(String text, String choice, boolean added) {}

  private final PageLanguage language;
  private final LanguageVariant shown;

  /**
   * Words in the language of a page.
   *
   * @param shown the language whose texts are shown before and after
   */
  ChangeWords(PageLanguage language, LanguageVariant shown) {
    this.language = language;
    this.shown = shown;
  }

  /** Everything that is different: about the survey first, then question by question. */
  List<ShownChange> of(EditionChange change) {
    List<ShownChange> all = new ArrayList<>();
    if (!change.survey().isEmpty()) {
      ShownText whole = ShownText.inPagesLanguage(language.get("edition.changes.survey"));
      all.add(shown("", whole, change.survey(), List.of(), ""));
    }
    change.questions().forEach(question -> all.add(of(question)));
    return all;
  }

  private ShownChange of(QuestionChange change) {
    Question question = change.question();
    return shown(
        question.name(),
        language.shown(question.wording().label()),
        change.changes(),
        Stream.of(change.after(), change.before())
            .flatMap(one -> one.stream().flatMap(known -> known.choices().stream()))
            .toList(),
        language.get("edition.comparing." + change.comparing().code()));
  }

  private ShownChange shown(
      String name, ShownText label, List<Change> changes, List<Choice> choices, String meaning) {
    List<String> sentences = new ArrayList<>();
    Map<Sentence, List<String>> languages = new LinkedHashMap<>();
    List<ShownChange.Text> texts = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Setting setting) {
        sentences.add(sentence(setting, choices));
      } else if (change instanceof Change.Words words) {
        languages
            .computeIfAbsent(
                new Sentence(words.text(), words.choice(), words.before().isEmpty()),
                key -> new ArrayList<>())
            .add(words.language().ownName());
        if (words.language().equals(shown)) {
          texts.add(text(words, choices));
        }
      }
    }
    languages.forEach(
        (sentence, in) ->
            sentences.add(
                language.with(
                    sentence.added() ? "edition.change.words-added" : "edition.change.words",
                    what(sentence.text(), sentence.choice(), choices),
                    language.list(in))));
    return new ShownChange(name, label, sentences, meaning, texts);
  }

  private String sentence(Change.Setting setting, List<Choice> choices) {
    if (setting.what() == Change.What.SETTING) {
      return setting(ChangedKey.of(setting.of()), setting);
    }
    if (setting.what() == Change.What.CHOICE_SETTING) {
      ChangedKey key = ChangedKey.of(setting.before());
      return language.with(
          "edition.change.choice-setting",
          choice(setting.of(), choices),
          key.label(language),
          value(key, setting.after()));
    }
    String of =
        setting.what().code().startsWith("language-")
            ? languageName(setting.of())
            : choice(setting.of(), choices);
    return language.with(
        "edition.change." + setting.what().code(),
        of,
        value(setting, setting.before()),
        value(setting, setting.after()));
  }

  private String setting(ChangedKey key, Change.Setting setting) {
    if (key.isWhole()) {
      return language.with(
          setting.before().isEmpty() ? "edition.change.part-added" : "edition.change.part-removed",
          key.where(language));
    }
    return key.placed(
        language,
        language.with(
            "edition.change.setting",
            key.label(language),
            value(key, setting.before()),
            value(key, setting.after())));
  }

  /** As its form shows it: nobody types the braces around several things. */
  private String value(ChangedKey key, String value) {
    if (key.isFlag()) {
      return language.get(value.equals("true") ? "edition.change.yes" : "edition.change.no");
    }
    return switch (key.leaf()) {
      case "appearance" ->
          language.get("designer.appearance." + (value.isEmpty() ? "list" : value));
      case "medium" -> type(value.toLowerCase(Locale.ROOT));
      case "values", "weights" ->
          value(value.isEmpty() ? "" : value.substring(1, value.length() - 1));
      default -> value(value);
    };
  }

  private String value(Change.Setting setting, String value) {
    return setting.what() == Change.What.TYPE ? type(value) : value(value);
  }

  /** Versions that chance gives are no question, but can have the name that one had. */
  private String type(String code) {
    return Apart.words(
        language.get(code.equals("arms") ? "designer.beside.one.arms" : "designer.type." + code));
  }

  private static String languageName(String tag) {
    return LanguageVariant.ofTag(tag).map(LanguageVariant::ownName).orElse(tag);
  }

  /** What comes from a document may read the other way than the sentence around it. */
  private String value(String value) {
    return value.isEmpty() ? language.get("edition.change.none") : Apart.words(value);
  }

  /** The words of a choice, as far as it has any. */
  private String choice(String name, List<Choice> choices) {
    return Apart.words(
        choices.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .map(one -> language.of(one.label()))
            .orElse(name));
  }

  private String what(String text, String choice, List<Choice> choices) {
    String of = choice(choice, choices);
    ChangedKey key = ChangedKey.of(text);
    if (!choice.isEmpty() && text.equals("label")) {
      return language.with("edition.text.choice", of);
    }
    return key.placed(
        language,
        NAMED.contains(key.leaf())
            ? language.with("edition.text." + key.leaf(), of)
            : language.with("edition.text.other", Apart.words(key.leaf())));
  }

  private ShownChange.Text text(Change.Words words, List<Choice> choices) {
    List<Piece> pieces =
        Difference.ofWords(words.before(), words.after(), words.language().locale());
    return new ShownChange.Text(
        what(words.text(), words.choice(), choices),
        words.language().tag(),
        words.language().direction(),
        pieces.stream().filter(piece -> !piece.isIn()).toList(),
        pieces.stream().filter(piece -> !piece.isOut()).toList());
  }
}
