package org.evensay.survey.design.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Block;
import org.evensay.survey.design.asking.LongestAnswers;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Question;

/** How pages are written down, one after the other: each may look back at those before. */
final class PageDocument {

  private static final String SECTION = "section";

  private final QuestionDocument questions;
  private final ConditionDocument conditions;
  private final boolean sections;
  private final boolean limited;
  private final Set<String> names = new HashSet<>();
  private final Set<String> sectionNames = new HashSet<>();
  private final List<Question> inSection = new ArrayList<>();
  private Optional<String> section = Optional.empty();

  /**
   * Reads the pages of a document.
   *
   * @param sections whether chance makes the order of sections
   * @param limited whether limits that came later are looked at
   */
  PageDocument(
      QuestionDocument questions, ConditionDocument conditions, boolean sections, boolean limited) {
    this.questions = questions;
    this.conditions = conditions;
    this.sections = sections;
    this.limited = limited;
  }

  /** Reads what is written as the next page: rounds that are counted have a page each. */
  List<Page> read(DocumentReader document) {
    String name = document.name("name");
    ChoicesDocument.onlyOnce(name, names, document, "name");
    beginSection(document);
    LocalizedText title = questions.beginPage(document);
    boolean shuffled = document.flag("shuffle");
    List<Block> blocks =
        document.list(
            "questions",
            Limits.QUESTIONS_ON_A_PAGE,
            (question, i) -> {
              Block block = questions.read(question);
              if (shuffled) {
                conditions.leaveToChance(block.questions());
              }
              return block;
            });
    Page whole = new Page(name, title, section, shuffled, blocks);
    if (shuffled) {
      conditions.settle(whole.questions());
    }
    inSection.addAll(whole.questions());
    List<Page> pages = whole.apart();
    pages.forEach(page -> limit(page, document));
    return pages;
  }

  /** Questions of sections that may come after this one cannot be looked at in it. */
  private void beginSection(DocumentReader page) {
    Optional<String> next = page.has(SECTION) ? Optional.of(page.name(SECTION)) : Optional.empty();
    if (next.equals(section)) {
      return;
    }
    if (next.isPresent() && !sectionNames.add(next.get())) {
      page.mistake(SECTION, DocumentMistake.SECTION_APART, next.get());
    }
    if (sections && next.isPresent() && section.isPresent()) {
      conditions.leaveToChance(inSection);
    } else {
      conditions.settle();
    }
    inSection.clear();
    section = next;
  }

  private void limit(Page page, DocumentReader document) {
    int values = LongestAnswers.values(page);
    if (limited && values > Limits.VALUES_ON_A_PAGE) {
      document.mistake(
          "questions", DocumentMistake.PAGE_TOO_LARGE, Limits.VALUES_ON_A_PAGE, values);
    }
    int megabytes =
        page.questions().stream()
            .mapToInt(one -> one instanceof Enclosure file ? file.mostMegabytes() : 0)
            .sum();
    if (megabytes > Limits.FILES_ON_A_PAGE_MEGABYTES) {
      document.mistake(
          "questions",
          DocumentMistake.FILES_TOO_LARGE,
          Limits.FILES_ON_A_PAGE_MEGABYTES,
          megabytes);
    }
  }
}
