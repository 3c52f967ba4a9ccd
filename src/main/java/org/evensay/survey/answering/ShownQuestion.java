package org.evensay.survey.answering;

import java.util.List;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.Question;

/** A question as its part of the page shows it: everything is worked out, the part only prints. */
public final class ShownQuestion {

  /** A choice with its control. */
  public record Option(String id, String value, String label, String lang, boolean chosen) {

    public String getId() {
      return id;
    }

    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }

    public String getLang() {
      return lang;
    }

    /** For the attribute {@code checked}: empty leaves it out. */
    public String getChecked() {
      return chosen ? "checked" : "";
    }
  }

  private final Question question;
  private final PageLanguage language;
  private final List<String> typed;
  private final String problem;
  private final boolean heading;

  ShownQuestion(
      Question question,
      PageLanguage language,
      List<String> typed,
      String problem,
      boolean heading) {
    this.question = question;
    this.language = language;
    this.typed = typed;
    this.problem = problem;
    this.heading = heading;
  }

  public String getName() {
    return question.name();
  }

  public String getType() {
    return question.type();
  }

  public String getLabel() {
    return language.of(question.wording().label());
  }

  /** The language the label is in, when it is not the page's: for the attribute {@code lang}. */
  public String getLang() {
    return otherLanguage(question.wording().label());
  }

  public String getHint() {
    return language.of(question.wording().hint());
  }

  public boolean isHinted() {
    return !question.wording().hint().isEmpty();
  }

  public boolean isOptional() {
    return !question.wording().required();
  }

  /** Whether its label is the heading of the page: it is the only question there. */
  public boolean isHeading() {
    return heading;
  }

  public String getProblem() {
    return problem;
  }

  public boolean isWrong() {
    return !problem.isEmpty();
  }

  /** For the attribute {@code aria-invalid}: empty leaves it out. */
  public String getWrongAttribute() {
    return isWrong() ? "true" : "";
  }

  /** What is read out with the field: its hint, its limit and its problem. */
  public String getDescribedBy() {
    StringBuilder ids = new StringBuilder();
    if (isHinted()) {
      ids.append(getName()).append("-hint ");
    }
    if (isLimited()) {
      ids.append(getName()).append("-limit ");
    }
    if (isWrong()) {
      ids.append(getName()).append("-problem");
    }
    return ids.toString().strip();
  }

  /** What was typed. */
  public String getText() {
    return typed.isEmpty() ? "" : typed.get(0);
  }

  /** Whether there is a limit that a person should know of before she types. */
  public boolean isLimited() {
    return question instanceof Question.LongText
        || question instanceof Question.WholeNumber
        || question instanceof Question.SeveralChoices several
            && several.most() < several.choices().size();
  }

  /** The limit in words. */
  public String getLimit() {
    if (question instanceof Question.LongText text) {
      return language.with("answering.limit.characters", text.mostCharacters());
    }
    if (question instanceof Question.WholeNumber number) {
      return language.with("answering.limit.number", number.least(), number.most());
    }
    if (question instanceof Question.SeveralChoices several) {
      return language.with("answering.limit.choices", several.most());
    }
    return "";
  }

  public List<Option> getOptions() {
    return question.choices().stream()
        .map(
            choice ->
                new Option(
                    // The first control carries the question's own name: a link to the question
                    // from the list of problems leads to it.
                    choice.equals(question.choices().get(0))
                        ? question.name()
                        : question.name() + "-" + choice.name(),
                    choice.name(),
                    language.of(choice.label()),
                    otherLanguage(choice.label()),
                    typed.contains(choice.name())))
        .toList();
  }

  private String otherLanguage(LocalizedText text) {
    return text.writtenIn(language.getVariant())
        .filter(written -> written != language.getVariant())
        .map(written -> written.tag())
        .orElse("");
  }
}
