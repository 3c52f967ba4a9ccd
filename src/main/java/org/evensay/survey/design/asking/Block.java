package org.evensay.survey.design.asking;

import java.util.List;
import org.evensay.survey.design.question.Question;

/**
 * What is written as one question, and stays together whatever order chance makes: a question and
 * the "which one?" that belongs to it, the rows of a matrix, or the rounds of a repeated group.
 *
 * @param shuffled whether chance makes the order of the questions in it
 * @param rounds the rounds, each a block of its own; none where it is no repeated group
 * @param counted whether nobody can tell beforehand how many rounds there will be
 */
public record Block(
    String name, List<Question> questions, boolean shuffled, List<Block> rounds, boolean counted) {

  public Block {
    questions = List.copyOf(questions);
    rounds = List.copyOf(rounds);
  }

  /** What is no repeated group. */
  public static Block of(String name, List<Question> questions, boolean shuffled) {
    return new Block(name, questions, shuffled, List.of(), false);
  }

  /** What is called by the first of its questions. */
  public static Block of(List<Question> questions) {
    return of(questions.stream().findFirst().map(Question::name).orElse(""), questions, false);
  }

  /** A repeated group. */
  public static Block repeated(List<List<Question>> rounds, boolean counted) {
    List<Block> each = rounds.stream().map(Block::of).toList();
    Block all = of(rounds.stream().flatMap(List::stream).toList());
    return new Block(all.name, all.questions, false, each, counted);
  }

  /** The same with its questions in another order. */
  Block with(List<Question> order) {
    return new Block(name, order, shuffled, rounds, counted);
  }

  /**
   * Whether each round has a page of its own.
   *
   * @param large whether all of them are too much for one page
   */
  boolean isApart(boolean large) {
    return rounds.size() > 1 && (counted || large);
  }
}
