package org.evensay.survey.edition;

import java.util.List;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.edition.change.Piece;

/**
 * What is different about a question, or about the survey as a whole, in words.
 *
 * @param name the question's name; empty for the survey
 * @param label what is asked
 * @param sentences what is different
 * @param meaning what it means for comparing; empty where it means nothing
 * @param texts the texts that are different in the language that is looked at
 */
public record ShownChange(
    String name, ShownText label, List<String> sentences, String meaning, List<Text> texts) {

  /** One text before and after, in pieces. */
  public record Text(String what, String lang, String dir, List<Piece> before, List<Piece> after) {

    public String getWhat() {
      return what;
    }

    public String getLang() {
      return lang;
    }

    public String getDir() {
      return dir;
    }

    public List<Piece> getBefore() {
      return before;
    }

    public List<Piece> getAfter() {
      return after;
    }
  }

  public String getName() {
    return name;
  }

  public ShownText getLabel() {
    return label;
  }

  public List<String> getSentences() {
    return sentences;
  }

  public String getMeaning() {
    return meaning;
  }

  public List<Text> getTexts() {
    return texts;
  }
}
