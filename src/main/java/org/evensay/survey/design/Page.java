package org.evensay.survey.design;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.question.Question;

/** What is asked at once: one question or a few that belong together. Immutable. */
public final class Page {

  private final String name;
  private final LocalizedText title;
  private final Optional<String> section;
  private final boolean shuffled;
  private final List<Block> blocks;
  private final List<Question> questions;

  /**
   * A page.
   *
   * @param title what stands above the questions; empty when they speak for themselves
   * @param section what it is a part of
   * @param shuffled whether chance makes the order of the blocks
   */
  Page(
      String name,
      LocalizedText title,
      Optional<String> section,
      boolean shuffled,
      List<Block> blocks) {
    this.name = name;
    this.title = title;
    this.section = section;
    this.shuffled = shuffled;
    this.blocks = List.copyOf(blocks);
    this.questions = blocks.stream().flatMap(block -> block.questions().stream()).toList();
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

  /** The same with its questions in another order. */
  Page with(List<Block> order) {
    return new Page(name, title, section, shuffled, order);
  }

  @Override
  public String toString() {
    return name;
  }
}
