package org.evensay.foundation.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the way of what somebody asked a page to do: shown together at the top of the
 * page, each with a link to its field, and again at the field in the same words.
 */
@Named("problems")
@RequestScoped
public class PageProblems {

  /**
   * One problem.
   *
   * @param field the id of the field it belongs to; empty when it belongs to the whole page
   * @param text what it says
   */
  public record Problem(String field, ShownText text) {

    public String getField() {
      return field;
    }

    public String getWords() {
      return text.words();
    }

    public String getLang() {
      return text.getLang();
    }

    public String getDir() {
      return text.getDir();
    }

    /** Whether there is a field to go to. */
    public boolean isAtField() {
      return !field.isEmpty();
    }
  }

  @Inject PageLanguage language;

  private final List<Problem> list = new ArrayList<>();

  /** Adds a problem in the words of a key. */
  public void add(String field, String key, Object... arguments) {
    add(field, ShownText.inPagesLanguage(language.with(key, arguments)));
  }

  /** Adds what an act refused. */
  public void add(String field, Refused refused) {
    add(field, ShownText.inPagesLanguage(language.refusal(refused)));
  }

  /** Adds what somebody wrote herself, in whatever language. */
  public void add(String field, ShownText text) {
    list.add(new Problem(field, text));
  }

  public boolean isAny() {
    return !list.isEmpty();
  }

  public List<Problem> getList() {
    return list;
  }

  /** For the attribute {@code aria-invalid} of a field. */
  public String wrong(String field) {
    return String.valueOf(!of(field).isEmpty());
  }

  /** The id of what is said at a field, for its {@code aria-describedby}; null leaves it out. */
  public String describing(String field) {
    return of(field).isEmpty() ? null : field + "-problem";
  }

  /** What is said at this field; empty when nothing is. */
  public String of(String field) {
    return textOf(field).words();
  }

  /** The same, marked where it is in another language. */
  public ShownText textOf(String field) {
    return list.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse(ShownText.inPagesLanguage(""));
  }
}
