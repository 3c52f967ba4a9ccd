package org.evensay.survey.interchange.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.document.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;

/**
 * The words of a label that was written with HTML or with what other programs read of Markdown.
 * Nothing of either means anything here: words stay, and the rest goes.
 *
 * @param words the words alone
 * @param marked whether there was anything but words
 * @param cut whether there were more words than there is room for
 */
public record PlainText(String words, boolean marked, boolean cut) {

  private static final Pattern TAG =
      Pattern.compile("<(?:/?[A-Za-z]|!)|&(?:#\\w{1,8}|[A-Za-z]{2,31});");

  /** A sign that may begin a tag, with the tag where it is one by its looks. */
  private static final Pattern OPENED =
      Pattern.compile("<(?:(!--[\\s\\S]*?-->)|/?([A-Za-z][\\w:-]*)(?=[\\s/>])[^<>]*>)?");

  private static final Pattern IMAGE = Pattern.compile("(?i)<img\\s");
  private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6";

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[\\n]{1,500})]\\(([^)\\s]{1,500})\\)");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|(?<![\\w{])__)(?=\\S)([^*_\\n]+?)(?<=\\S)\\1");
  private static final Pattern STARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern LINES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_{\\\\])_(?=[^\\s_])([^_\\n]+?)(?<=\\S)_(?![\\p{L}\\p{N}_}])");

  /** The words of a text. */
  public static PlainText of(String written) {
    String sound = TypedText.withoutOddSigns(written.replace("\r\n", "\n").replace('\r', '\n'));
    String words = markdown(TAG.matcher(sound).find() ? html(sound) : sound).strip();
    boolean marked = !words.equals(sound.strip());
    boolean cut = words.length() > Limits.TEXT_CHARACTERS;
    return new PlainText(shortened(words), marked, cut);
  }

  /** Where the pictures are that stand among the words of a label. */
  public static List<String> pictures(String written) {
    return IMAGE.matcher(written).find()
        ? Jsoup.parseBodyFragment(written).select("img[src]").eachAttr("src")
        : List.of();
  }

  /** Words with an end where there is no more room. */
  public static String shortened(String words) {
    if (words.length() <= Limits.TEXT_CHARACTERS) {
      return words;
    }
    int end = Limits.TEXT_CHARACTERS - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** Words as HTML in which nothing is anything but words. */
  public static String asHtml(String words) {
    return Entities.escape(words).replace("\n", "<br>");
  }

  private static String html(String written) {
    Document page = Jsoup.parseBodyFragment(withLooseSigns(written));
    page.select("script, style, iframe, object, template, noscript").remove();
    page.select(BLOCKS).append("\n");
    return TypedText.withoutOddSigns(page.body().wholeText()).replaceAll("\\n{3,}", "\n\n");
  }

  /** What begins no tag of HTML is a sign among words: "a<b", "I <3 you", "Hello <name>". */
  private static String withLooseSigns(String written) {
    return OPENED
        .matcher(written)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isMarkup(found.group(1), found.group(2))
                        ? found.group()
                        : "&lt;" + found.group().substring(1)));
  }

  /** Office programs have tags of their own, which have a colon in their names. */
  private static boolean isMarkup(String comment, String tag) {
    return comment != null
        || tag != null && (tag.contains(":") || Tag.isKnownTag(tag.toLowerCase(Locale.ROOT)));
  }

  private static String markdown(String written) {
    String words = HEADING.matcher(written).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1 ($2)");
    words = STRONG.matcher(words).replaceAll("$2");
    words = STARS.matcher(words).replaceAll("$1");
    return LINES.matcher(words).replaceAll("$1");
  }
}
