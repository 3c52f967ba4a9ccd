package org.evensay.foundation.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as a page shows it, marked where it is in another language than the page.
 *
 * @param words what it says
 * @param lang the value of its {@code lang}; empty when it is in the page's language
 * @param dir the value of its {@code dir}; empty when it is in the page's language
 * @param symbols the names of those that stand before its lines; an empty name for a line that has
 *     none
 */
public record ShownText(String words, String lang, String dir, List<String> symbols) {

  public ShownText {
    symbols = List.copyOf(symbols);
  }

  /** A text without symbols. */
  public ShownText(String words, String lang, String dir) {
    this(words, lang, dir, List.of());
  }

  /** The same text with symbols. */
  public ShownText with(List<String> names) {
    return new ShownText(words, lang, dir, names);
  }

  /** The same with other words. */
  public ShownText saying(String otherWords) {
    return new ShownText(otherWords, lang, dir, symbols);
  }

  /** A text in the page's own language. */
  public static ShownText inPagesLanguage(String words) {
    return new ShownText(words, "", "");
  }

  /** Several texts, one below the other, in the language of the first. */
  public static ShownText lines(List<ShownText> texts) {
    String words = texts.stream().map(ShownText::words).collect(Collectors.joining("\n"));
    return texts.isEmpty()
        ? inPagesLanguage(words)
        : new ShownText(words, texts.get(0).lang(), texts.get(0).dir());
  }

  public String getWords() {
    return words;
  }

  /** For a page's own attribute, which null leaves out. */
  public String getLang() {
    return lang.isEmpty() ? null : lang;
  }

  /** For a page's own attribute, which null leaves out. */
  public String getDir() {
    return dir.isEmpty() ? null : dir;
  }
}
