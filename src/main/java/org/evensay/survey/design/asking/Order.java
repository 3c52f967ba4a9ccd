package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * The order in which one person meets pages, questions and choices: the document's, but for what it
 * leaves to chance. It is worked out anew from her seed wherever it is needed, and kept nowhere.
 */
public final class Order {

  private final Optional<Draw> draw;
  private final List<Page> pages;
  private final Map<String, Integer> places;

  /** Where chance has put each page, by where it stands in the document; none without chance. */
  private final int[] moved;

  private Order(List<Page> pages, Map<String, Integer> places, Optional<Draw> draw, int[] moved) {
    this.draw = draw;
    this.pages = pages;
    this.places = places;
    this.moved = moved;
  }

  /**
   * As the document has it.
   *
   * @param places where each page stands, by its name
   */
  static Order written(List<Page> pages, Map<String, Integer> places) {
    return new Order(pages, places, Optional.empty(), new int[0]);
  }

  /** As chance has it for one person. */
  static Order drawn(List<Page> written, boolean sections, Draw draw) {
    List<Page> pages = pages(written, sections, draw);
    Map<String, Integer> places = new HashMap<>();
    pages.forEach(page -> places.put(page.name(), places.size()));
    int[] moved = written.stream().mapToInt(page -> places.get(page.name())).toArray();
    return new Order(pages, places, Optional.of(draw), moved);
  }

  /** The pages, with their questions, as she meets them. */
  public List<Page> pages() {
    return pages;
  }

  /** Where a page stands among them, from 0. */
  public int place(Page page) {
    return places.get(page.name());
  }

  /** Where a page stands among them, from 0, by where it stands in the document. */
  int place(int written) {
    return draw.isEmpty() ? written : moved[written];
  }

  /** A question with its choices as she meets them: what stands alone or says less stays last. */
  public Question shown(Question question) {
    if (draw.isEmpty() || !question.wording().shuffled() || question.isDrawn()) {
      return question;
    }
    List<Choice> moving = question.choices().stream().filter(choice -> !staysLast(choice)).toList();
    List<Choice> order = new ArrayList<>(draw.get().order(question.name(), moving));
    question.choices().stream().filter(Order::staysLast).forEach(order::add);
    return question.offering(order);
  }

  private static boolean staysLast(Choice choice) {
    return choice.alone() || choice.notSaid() || !choice.sayWhich().isEmpty();
  }

  /** What stands in the fields of a question, for the same question with its parts moved. */
  public static List<String> fields(Question question, Question shown, List<String> typed) {
    return typed.size() < question.parts().size() || question.parts().isEmpty()
        ? typed
        : shown.parts().stream().map(part -> typed.get(question.parts().indexOf(part))).toList();
  }

  private static List<Page> pages(List<Page> all, boolean sections, Draw draw) {
    List<Page> order = new ArrayList<>();
    for (List<Page> run : sections ? runs(all) : List.of(all)) {
      if (!sections || run.get(0).section().isEmpty()) {
        order.addAll(run);
      } else {
        order.addAll(inSections(run, draw));
      }
    }
    return order.stream().map(page -> inside(page, draw)).toList();
  }

  /** Pages in a row that all have a section, or all have none. */
  private static List<List<Page>> runs(List<Page> pages) {
    List<List<Page>> runs = new ArrayList<>();
    Optional<Boolean> last = Optional.empty();
    for (Page page : pages) {
      boolean has = page.section().isPresent();
      if (!last.equals(Optional.of(has))) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(page);
      last = Optional.of(has);
    }
    return runs;
  }

  private static List<Page> inSections(List<Page> run, Draw draw) {
    Map<String, List<Page>> sections = new LinkedHashMap<>();
    for (Page page : run) {
      sections.computeIfAbsent(page.section().orElseThrow(), name -> new ArrayList<>()).add(page);
    }
    List<String> names = List.copyOf(sections.keySet());
    return draw.order("sections " + names.get(0), names).stream()
        .flatMap(name -> sections.get(name).stream())
        .toList();
  }

  private static Page inside(Page page, Draw draw) {
    List<Block> blocks =
        page.shuffled() ? draw.order("page " + page.name(), page.blocks()) : page.blocks();
    return page.with(blocks.stream().map(block -> inside(block, draw)).toList());
  }

  private static Block inside(Block block, Draw draw) {
    return block.shuffled() ? block.with(draw.order(block.name(), block.questions())) : block;
  }
}
