package org.evensay.survey.design.question;

import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.expression.Expression;

/**
 * What every question has, whatever its type.
 *
 * @param name its identity across editions: ASCII letters, digits and underscores
 * @param stem what several questions that belong together are asked, before what is asked of each;
 *     empty when it stands for itself
 * @param label what is asked
 * @param hint one sentence more; empty when there is none
 * @param picture what is shown with it
 * @param recorded what people recorded of it
 * @param required whether there has to be an answer wherever the question is shown
 * @param requiredIf when there has to be one though it is not required; never, when empty
 * @param requiredMessage what to say where there is none; empty for the usual words
 * @param showIf when it is shown; always, when empty
 * @param valid what has to hold of an answer; any will do, when empty
 * @param characteristic what it tells about a respondent, for coverage
 * @param shuffled whether its choices, or its rows, come in an order that chance makes
 * @param preset what its field begins with, as a document has it; with nothing, when empty
 * @param presetFrom what that is worked out from instead, when it is first shown
 * @param round where it stands in a repeated group; in none, when empty
 */
public record Wording(
    String name,
    LocalizedText stem,
    LocalizedText label,
    LocalizedText hint,
    Pictured picture,
    Recorded recorded,
    boolean required,
    Optional<Expression> requiredIf,
    LocalizedText requiredMessage,
    Optional<Expression> showIf,
    Optional<Rule> valid,
    Optional<String> characteristic,
    Optional<String> preset,
    Optional<Expression> presetFrom,
    boolean shuffled,
    Optional<Round> round) {

  /**
   * What has to hold of an answer.
   *
   * @param condition in it, {@code .} is the answer
   * @param message what to say where it does not hold; empty for the usual words
   */
  public record Rule(Expression condition, LocalizedText message) {}

  /** Whether it may have to be answered, by somebody and at some time. */
  public boolean maybeRequired() {
    return required || requiredIf.isPresent();
  }

  /** Whether its field may begin with something. */
  public boolean isPreset() {
    return preset.isPresent() || presetFrom.isPresent();
  }

  /** With no more than what it is about, and when. */
  public static Wording plain(String name, LocalizedText label, Optional<Expression> showIf) {
    LocalizedText none = LocalizedText.empty();
    return new Wording(
        name,
        none,
        label,
        none,
        Pictured.NOT,
        Recorded.NOT,
        false,
        Optional.empty(),
        none,
        showIf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** The same in a round of a repeated group. */
  public Wording in(LocalizedText about, Optional<Round> one) {
    return new Wording(
        name,
        about,
        label,
        hint,
        picture,
        recorded,
        required,
        requiredIf,
        requiredMessage,
        showIf,
        valid,
        characteristic,
        preset,
        presetFrom,
        shuffled,
        one);
  }

  /**
   * For one of several questions that are asked the same: what all are asked becomes the stem, and
   * what is shown with it is shown with the first.
   */
  public Wording row(String part, LocalizedText of, boolean first) {
    return new Wording(
        name + "_" + part,
        label,
        of,
        hint,
        first ? picture : Pictured.NOT,
        first ? recorded : Recorded.NOT,
        required,
        requiredIf,
        requiredMessage,
        showIf,
        valid,
        Optional.empty(),
        preset,
        presetFrom,
        false,
        inRound(part));
  }

  /**
   * For what is asked after this.
   *
   * @param needed whether there has to be an answer where it is asked
   */
  public Wording following(
      String part, LocalizedText of, boolean needed, Optional<Expression> shownIf) {
    LocalizedText none = LocalizedText.empty();
    return new Wording(
        name + "_" + part,
        none,
        of,
        none,
        Pictured.NOT,
        Recorded.NOT,
        needed,
        Optional.empty(),
        none,
        shownIf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        inRound(part));
  }

  /**
   * For what may be said in place of an answer to this: it has to be where an answer had to be.
   *
   * @param message what to say where neither is there
   */
  public Wording unsaid(
      String part, LocalizedText of, LocalizedText message, Optional<Expression> shownIf) {
    LocalizedText none = LocalizedText.empty();
    return new Wording(
        name + "_" + part,
        none,
        of,
        none,
        Pictured.NOT,
        Recorded.NOT,
        required,
        requiredIf,
        message,
        shownIf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        inRound(part));
  }

  /** The same where there need not be an answer. */
  public Wording optional() {
    return new Wording(
        name,
        stem,
        label,
        hint,
        picture,
        recorded,
        false,
        Optional.empty(),
        LocalizedText.empty(),
        showIf,
        valid,
        characteristic,
        preset,
        presetFrom,
        shuffled,
        round);
  }

  private Optional<Round> inRound(String part) {
    return round.map(around -> around.of(around.question() + "_" + part));
  }
}
