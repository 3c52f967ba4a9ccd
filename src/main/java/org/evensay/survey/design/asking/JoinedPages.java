package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Question;

/**
 * The pages of an edition for who wants to see as much at once as fits. A page whose order is left
 * to chance stays alone, for its order is its own; after a question that may end the survey comes
 * another page, so that nobody answers what is not asked of her any more.
 */
final class JoinedPages {

  private final boolean sections;
  private final Set<String> ending = new HashSet<>();
  private final List<Page> joined = new ArrayList<>();
  private final List<Page> open = new ArrayList<>();

  private JoinedPages(Edition edition) {
    sections = edition.isShuffledBySections();
    Stream.concat(edition.ends().stream(), edition.quotas().stream().map(Quota::end))
        .flatMap(end -> end.when().names().keySet().stream())
        .map(edition.points()::question)
        .forEach(ending::add);
  }

  static List<Page> of(Edition edition) {
    if (edition.isPrivate()) {
      return edition.pages();
    }
    JoinedPages pages = new JoinedPages(edition);
    edition.pages().forEach(pages::add);
    pages.close();
    return List.copyOf(pages.joined);
  }

  private void add(Page page) {
    if (!open.isEmpty() && !fits(page)) {
      close();
    }
    open.add(page);
    if (page.questions().stream().anyMatch(this::mayEnd)) {
      close();
    }
  }

  private boolean fits(Page page) {
    Page last = open.get(open.size() - 1);
    List<Question> all =
        Stream.concat(open.stream(), Stream.of(page))
            .flatMap(one -> one.questions().stream())
            .toList();
    return !page.shuffled()
        && !last.shuffled()
        && (!sections || page.section().equals(last.section()))
        && all.stream().filter(Question::visible).count() <= Limits.QUESTIONS_AT_ONCE
        && all.stream().mapToInt(LongestAnswers::values).sum() <= Limits.VALUES_ON_A_PAGE;
  }

  private boolean mayEnd(Question question) {
    return ending.contains(question.name())
        || question
            .wording()
            .round()
            .filter(round -> ending.contains(round.question()))
            .isPresent();
  }

  private void close() {
    if (!open.isEmpty()) {
      joined.add(Page.joining(open));
      open.clear();
    }
  }
}
