package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Question;

/** What is asked at once: one question or a few that belong together. Immutable. */
public final class Page {

  /** Before the number of a page that goes on with another: no name is written with it. */
  private static final char BETWEEN = '.';

  private final String name;
  private final LocalizedText title;
  private final Optional<String> section;
  private final boolean shuffled;
  private final List<Block> blocks;
  private final List<Question> questions;
  private final List<Page> joined;

  /**
   * A page.
   *
   * @param title what stands above the questions; empty when they speak for themselves
   * @param section what it is a part of
   * @param shuffled whether chance makes the order of the blocks
   */
  public Page(
      String name,
      LocalizedText title,
      Optional<String> section,
      boolean shuffled,
      List<Block> blocks) {
    this(name, title, section, shuffled, blocks, List.of());
  }

  private Page(
      String name,
      LocalizedText title,
      Optional<String> section,
      boolean shuffled,
      List<Block> blocks,
      List<Page> joined) {
    this.joined = List.copyOf(joined);
    this.name = name;
    this.title = title;
    this.section = section;
    this.shuffled = shuffled;
    this.blocks = List.copyOf(blocks);
    this.questions = blocks.stream().flatMap(block -> block.questions().stream()).toList();
  }

  /** Several pages as one, under the name of the first; each part keeps its title. */
  static Page joining(List<Page> pages) {
    Page first = pages.get(0);
    List<Block> blocks = pages.stream().flatMap(page -> page.blocks.stream()).toList();
    return pages.size() == 1
        ? first
        : new Page(first.name, LocalizedText.empty(), first.section, false, blocks, pages);
  }

  /** The pages that it was made of; itself alone where it was not made of others. */
  public List<Page> parts() {
    return joined.isEmpty() ? List.of(this) : joined;
  }

  /** Its name: no other page of the survey has it. */
  public String name() {
    return name;
  }

  /** What stands above the questions; empty when they speak for themselves. */
  public LocalizedText title() {
    return title;
  }

  /** Its questions, in order. */
  public List<Question> questions() {
    return questions;
  }

  /** Whether it asks the question of this name. */
  public boolean has(String question) {
    return questions.stream().anyMatch(one -> one.name().equals(question));
  }

  /** What it is a part of. */
  public Optional<String> section() {
    return section;
  }

  /** Whether chance makes the order of its questions. */
  public boolean shuffled() {
    return shuffled;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Whether it goes on with what is written as the page before it. */
  public boolean continued() {
    return name.indexOf(BETWEEN) >= 0;
  }

  /**
   * The pages that it is: it alone, or one or more for each round of a group. What stands before a
   * group is beside its first round, and what comes after it on a page of its own. A page whose
   * order is left to chance stays whole.
   */
  public List<Page> apart() {
    boolean large = questions.size() > Limits.QUESTIONS_IN_A_ROUND || isFull(questions);
    if (shuffled || blocks.stream().noneMatch(block -> block.isApart(large))) {
      return List.of(this);
    }
    List<List<Block>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Block block : blocks) {
      if (block.isApart(large)) {
        for (Block part : block.rounds().stream().flatMap(Page::pieces).toList()) {
          parts.get(parts.size() - 1).add(part);
          parts.add(new ArrayList<>());
        }
      } else {
        parts.get(parts.size() - 1).add(block);
      }
    }
    parts.removeIf(List::isEmpty);
    List<Page> pages = new ArrayList<>();
    for (List<Block> part : parts) {
      String called = pages.isEmpty() ? name : name + BETWEEN + (pages.size() + 1);
      pages.add(new Page(called, title, section, false, part));
    }
    return pages;
  }

  /** The same with its questions in another order. */
  Page with(List<Block> order) {
    return new Page(name, title, section, shuffled, order, joined);
  }

  private static boolean isFull(List<Question> asked) {
    return asked.stream().mapToInt(LongestAnswers::values).sum() > Limits.VALUES_ON_A_PAGE;
  }

  /** A round, in so many parts that each has no more than a page can have. */
  private static Stream<Block> pieces(Block round) {
    List<List<Question>> pieces = new ArrayList<>();
    for (Question question : round.questions()) {
      List<Question> last = pieces.isEmpty() ? List.of() : pieces.get(pieces.size() - 1);
      List<Question> more = new ArrayList<>(last);
      more.add(question);
      long asked = more.stream().filter(Question::visible).count();
      if (last.isEmpty() || asked > Limits.QUESTIONS_ON_A_PAGE || isFull(more)) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(question);
    }
    return pieces.stream().map(Block::of);
  }

  @Override
  public String toString() {
    return name;
  }
}
