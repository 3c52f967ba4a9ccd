package org.evensay.survey.interchange.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.document.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

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

  /** What a tag begins with. */
  private static final Pattern NAMED = Pattern.compile("</?([A-Za-z][\\w:-]{0,40})[\\s/>]");

  private static final Pattern IMAGE = Pattern.compile("(?i)<img\\s");
  private static final Evaluator UNSEEN =
      QueryParser.parse("script, style, iframe, object, template, noscript");

  /** What stands on lines of its own. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div ul ol li dl dt dd table caption tr hr blockquote pre address section article aside"
                  + " header footer main nav figure figcaption form fieldset legend details summary"
                  + " center h1 h2 h3 h4 h5 h6")
              .split(" "));

  private static final Evaluator NEXT_CELLS =
      QueryParser.parse(":is(td, th) + td, :is(td, th) + th");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  /** One of these is in all that Markdown marks. */
  private static final Pattern MARKS = Pattern.compile("[#*_\\[]");

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

  /** A text that is no words, such as an expression, with the signs that HTML writes otherwise. */
  public static String withoutEntities(String written) {
    return Parser.unescapeEntities(written, false);
  }

  /** The words of a text. */
  public static PlainText of(String written) {
    String sound = TypedText.withoutOddSigns(written.replace("\r\n", "\n").replace('\r', '\n'));
    String words = markdown(TAG.matcher(sound).find() ? html(sound) : sound).strip();
    if (!TypedText.isSeen(words)) {
      words = "";
    }
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
    page.select(UNSEEN).remove();
    page.select(NEXT_CELLS).prepend(" ");
    Lines lines = new Lines(new StringBuilder());
    page.body().traverse(lines);
    String words = TypedText.withoutOddSigns(lines.words().toString());
    return EMPTY_LINES.matcher(words).replaceAll("\n\n");
  }

  /** Puts a line end where a block begins or ends, and there is none yet. */
  private record Lines(StringBuilder words) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node.nameIs("br")) {
        words.append('\n');
      } else {
        edge(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      edge(node);
    }

    private void edge(Node node) {
      int end = words.length();
      while (end > 0 && " \t".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      if (BLOCKS.contains(node.normalName()) && end > 0 && words.charAt(end - 1) != '\n') {
        words.append('\n');
      }
    }
  }

  /** What begins no tag of HTML is a sign among words: "a<b", "I <3 you", "Hello <name>". */
  private static String withLooseSigns(String written) {
    int lastComment = written.lastIndexOf("-->");
    StringBuilder sound = new StringBuilder(written.length());
    int sign = written.indexOf('<');
    sound.append(written, 0, sign < 0 ? written.length() : sign);
    while (sign >= 0) {
      int next = written.indexOf('<', sign + 1);
      String part = written.substring(sign, next < 0 ? written.length() : next);
      boolean comment = part.startsWith("<!--") && sign < lastComment;
      sound.append(comment || isTag(part) ? part : "&lt;" + part.substring(1));
      sign = next;
    }
    return sound.toString();
  }

  /** Office programs have tags of their own, which have a colon in their names. */
  private static boolean isTag(String part) {
    Matcher named = NAMED.matcher(part);
    return named.lookingAt()
        && part.indexOf('>') > 0
        && (named.group(1).contains(":")
            || Tag.isKnownTag(named.group(1).toLowerCase(Locale.ROOT)));
  }

  private static String markdown(String written) {
    if (!MARKS.matcher(written).find()) {
      return written;
    }
    String words = HEADING.matcher(written).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1 ($2)");
    words = STRONG.matcher(words).replaceAll("$2");
    words = STARS.matcher(words).replaceAll("$1");
    return LINES.matcher(words).replaceAll("$1");
  }
}
