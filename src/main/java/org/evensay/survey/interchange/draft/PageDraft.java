package org.evensay.survey.interchange.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.report.Place;

/** A page before it is written down. For one import only. */
public final class PageDraft {

  final Place.Path where;
  final String name;
  final Words title;
  final List<Condition> showIf = new ArrayList<>();
  boolean shuffled;
  final List<QuestionDraft> questions = new ArrayList<>();
  private final QuestionsRoom room;

  /**
   * Begins one.
   *
   * @param name its name here
   * @param title its title; blank if it has none
   * @param room for the questions of the whole survey
   */
  PageDraft(Place.Path where, String name, Words title, QuestionsRoom room) {
    this.where = where;
    this.name = name;
    this.title = title;
    this.room = room;
  }

  /** Another one for what is asked again and again, with the same room. */
  public PageDraft ofRounds(Place.Path at, String called) {
    return new PageDraft(at, called, Words.silent(Map.of()), room);
  }

  /** When it is shown, besides what was said before. */
  public PageDraft showIf(Condition condition) {
    showIf.add(condition);
    return this;
  }

  /** Leaves the order of its questions to chance, as far as none looks at another. */
  public PageDraft shuffle() {
    shuffled = true;
    return this;
  }

  public Place.Path where() {
    return where;
  }

  /** Puts a question at its end. */
  public void add(QuestionDraft question) {
    questions.add(question);
    room.take(question);
  }

  /** One element more that may be a question. */
  public void look() {
    room.look();
  }

  /** Whether there is no room for another question, on any page. */
  public boolean isFull() {
    return room.isFull();
  }

  /** So many questions that are not made since there is no room for them. */
  public void more(Place at, long count) {
    room.more(at, count);
  }

  /** How many questions stand on it so far. */
  public int size() {
    return questions.size();
  }

  /** How many questions of each type stand on it after the first ones. */
  public Map<String, Integer> types(int first) {
    Map<String, Integer> types = new LinkedHashMap<>();
    questions
        .subList(first, questions.size())
        .forEach(one -> types.merge(one.type, 1, Integer::sum));
    return types;
  }

  /** The questions that stand on it after the first ones. */
  public List<QuestionDraft> after(int first) {
    return questions.stream().skip(first).toList();
  }

  /** Whether nothing is asked here so far. */
  public boolean isEmpty() {
    return questions.isEmpty();
  }
}
