package org.evensay.survey.answering.control;

import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.question.Pictured;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.enclosure.FileWords;

/** A question as its page shows it: every word is worked out, {@link QuestionsPart} only writes. */
public final class ShownQuestion {

  /** Finds the words of a survey's own texts, with what was answered put in. */
  @FunctionalInterface
  public interface Texts {
    ShownText of(LocalizedText text);
  }

  private final Question question;
  private final PageLanguage language;
  private final Texts texts;
  private final List<String> typed;
  private final ShownText problem;
  private final boolean heading;
  private final boolean stemKnown;
  private final Sought sought;
  private final boolean opening;
  private final boolean optional;
  private final Media media;
  private final ShownText label;
  private final ShownText hint;
  private final String limit;
  private final boolean pictured;

  /**
   * A question.
   *
   * @param typed what its field shows
   * @param problem what is wrong with that; no words when nothing is
   * @param heading whether its label is the heading of the page: it is the only question there
   * @param stemKnown whether the question before it began in the same words
   * @param sought what she looks for among its choices
   * @param opening whether something else on the page hangs on what she answers
   * @param optional whether it may be left out, as far as is known
   * @param media what can be heard and watched of it
   */
  public ShownQuestion(
      Question question,
      PageLanguage language,
      Texts texts,
      List<String> typed,
      ShownText problem,
      boolean heading,
      boolean stemKnown,
      Sought sought,
      boolean opening,
      boolean optional,
      Media media) {
    this.question = question;
    this.language = language;
    this.texts = texts;
    this.typed = typed;
    this.problem = problem;
    this.heading = heading;
    this.stemKnown = stemKnown;
    this.sought = sought;
    this.opening = opening && !isFile(question);
    this.optional = optional;
    this.media = media;
    this.label = asked();
    this.hint = texts.of(question.wording().hint());
    this.limit = Limit.of(question, language);
    this.pictured = isPictured(question);
  }

  /** What is agreed to stands at its box. */
  private ShownText asked() {
    return question instanceof Agreement
        ? words("answering.agree.heading")
        : texts.of(question.wording().label());
  }

  Question question() {
    return question;
  }

  /** What its field is called, and what the names around it begin with. */
  String name() {
    return FieldName.of(question);
  }

  /** Whether it is answered with a file. */
  public boolean isFile() {
    return isFile(question);
  }

  private static boolean isFile(Question question) {
    return question instanceof Enclosure;
  }

  /** Whether something else on the page hangs on what she answers: files are sent only once. */
  public boolean isOpening() {
    return opening;
  }

  public ShownText label() {
    return label;
  }

  /** What can be heard and watched of it. */
  public Media media() {
    return media;
  }

  /** What this question and others are asked together; no words when it stands for itself. */
  ShownText stem() {
    return texts.of(question.wording().stem());
  }

  boolean isStemKnown() {
    return stemKnown;
  }

  /** What was chosen, in words. */
  String held(Answer.Enclosed file) {
    return language.with("answering.file.held", FileWords.of(file, language));
  }

  /** That a file is too large, in words. */
  String tooLarge(int megabytes) {
    return language.with(AnswerProblem.FILE_TOO_LARGE.code(), megabytes);
  }

  /** That it may be left out, in words; empty when it may not. */
  String optional() {
    return optional ? language.get("answering.question.optional") : "";
  }

  boolean isHeading() {
    return heading;
  }

  ShownText hint() {
    return hint;
  }

  String hintId() {
    return FieldName.around(question, "hint");
  }

  /** The limit that a person should know of before she types; empty when there is none. */
  String limit() {
    return limit;
  }

  String limitId() {
    return FieldName.around(question, "limit");
  }

  ShownText problem() {
    return problem;
  }

  String problemId() {
    return FieldName.around(question, "problem");
  }

  boolean isWrong() {
    return !problem.words().isEmpty();
  }

  /** What is shown with it. */
  Optional<Picture> picture() {
    return question.wording().picture().in(language.getVariant());
  }

  /** What that is, for whoever does not see it. */
  ShownText pictureWords() {
    return texts.of(question.wording().picture().words());
  }

  /** Whether any of its choices has a picture. */
  boolean isPictured() {
    return pictured;
  }

  /** The same of a question that is not shown yet. */
  static boolean isPictured(Question question) {
    return question.choices().stream().anyMatch(choice -> choice.picture() != Pictured.NOT);
  }

  /** What is read out with the field: the ids of its hint, its limit and its problem. */
  String describedBy() {
    return Stream.of(
            hint.words().isEmpty() ? "" : hintId(),
            limit.isEmpty() ? "" : limitId(),
            isWrong() ? problemId() : "")
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What was typed. */
  String text() {
    return part(0);
  }

  /** What was typed into one of several fields. */
  String part(int place) {
    return place < typed.size() ? typed.get(place) : "";
  }

  /** The id of one of several fields: the first has the question's. */
  String partId(int place) {
    return place == 0 ? name() : partName(place);
  }

  /** The name of one of several fields. */
  String partName(int place) {
    return FieldName.of(question, question.parts().get(place));
  }

  /** Words of the page's own. */
  ShownText words(String key) {
    return ShownText.inPagesLanguage(language.get(key));
  }

  /** Words of the page's own, with something put in. */
  ShownText words(String key, Object... arguments) {
    return ShownText.inPagesLanguage(language.with(key, arguments));
  }

  /** What the best or the worst is called. */
  ShownText called(BestWorst asked, String part) {
    return asked.called(part, texts::of, language::get);
  }

  /** What she looks for among the choices. */
  Sought sought() {
    return sought;
  }

  boolean isChosen(Choice choice) {
    return typed.contains(choice.name());
  }

  /** A choice with a control of its own. */
  ShownChoice shown(Choice choice) {
    return shown(choice, FieldName.of(question, choice.name()));
  }

  private ShownChoice shown(Choice choice, String id) {
    return new ShownChoice(
        id,
        choice.name(),
        texts.of(choice.label()),
        choice.picture().in(language.getVariant()),
        isChosen(choice));
  }

  /** A number in the digits of the page. */
  String number(int number) {
    return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
  }

  /** What stands in a list before anything is chosen. */
  String nothingChosen() {
    return language.get("answering.list.none");
  }

  List<ShownChoice> choices() {
    List<ShownChoice> shown = new ArrayList<>();
    for (Choice choice : question.choices()) {
      // The first control carries the question's own name: a link to the question from the list of
      // problems leads to it.
      shown.add(shown.isEmpty() ? shown(choice, name()) : shown(choice));
    }
    return shown;
  }
}
