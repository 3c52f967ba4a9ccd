package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/**
 * Lays questions out on pages. A group is a page, or several when it is long; a question outside of
 * groups has a page of its own, as long as there are pages enough. What hangs on an answer comes on
 * a page after it, unless the form wants both together.
 */
final class Pages {

  /** Questions that follow each other in a group. */
  private record Run(Group group, List<Question> questions) {}

  private final Words words;
  private final List<Run> runs = new ArrayList<>();

  Pages(Words words) {
    this.words = words;
  }

  void add(Group group, Question question) {
    if (runs.isEmpty() || runs.get(runs.size() - 1).group() != group) {
      runs.add(new Run(group, new ArrayList<>()));
    }
    runs.get(runs.size() - 1).questions().add(question);
  }

  boolean isEmpty() {
    return runs.stream()
        .flatMap(run -> run.questions().stream())
        .allMatch(
            question -> Set.of("note", "calculated").contains(question.json().getString("type")));
  }

  JsonArray json() {
    List<Run> pages = pages(true);
    if (pages.size() > Limits.PAGES) {
      pages = pages(false);
    }
    JsonArrayBuilder written = JSON.createArrayBuilder();
    Names names = new Names(Names.Of.PAGE);
    pages.forEach(page -> written.add(page(page, names)));
    return written.build();
  }

  /** The runs, cut where a page ends. */
  private List<Run> pages(boolean oneEach) {
    List<Run> pages = new ArrayList<>();
    for (Run run : runs) {
      List<Question> page = new ArrayList<>();
      for (Question question : run.questions()) {
        if (!page.isEmpty() && ends(page, question, run.group(), oneEach)) {
          pages.add(new Run(run.group(), page));
          page = new ArrayList<>();
        }
        page.add(question);
      }
      pages.add(new Run(run.group(), page));
    }
    return pages;
  }

  private static boolean ends(List<Question> page, Question next, Group group, boolean oneEach) {
    int values = next.values() + page.stream().mapToInt(Question::values).sum();
    int megabytes = next.megabytes() + page.stream().mapToInt(Question::megabytes).sum();
    if (page.size() >= Limits.QUESTIONS_ON_A_PAGE
        || values > Limits.VALUES_ON_A_PAGE
        || megabytes > Limits.FILES_ON_A_PAGE_MEGABYTES) {
      return true;
    }
    boolean seen = page.stream().anyMatch(Pages::isSeen);
    if (group.isWhole() && oneEach) {
      // What is worked out needs no page; a note stands above what it is about.
      return page.stream().anyMatch(question -> question.values() > 0);
    }
    Set<String> here = new HashSet<>();
    page.forEach(question -> here.add(question.name()));
    return seen && !group.isTogether() && next.needs().stream().anyMatch(here::contains);
  }

  private static boolean isSeen(Question question) {
    return !question.json().getString("type").equals("calculated");
  }

  private JsonObjectBuilder page(Run page, Names names) {
    Question first = page.questions().get(0);
    String name = page.group().isWhole() ? first.name() : page.group().name();
    JsonObjectBuilder written = JSON.createObjectBuilder().add("name", names.name(name));
    Map<LanguageVariant, String> title = page.group().title();
    if (!title.isEmpty()) {
      written.add("title", words.text(title, name, page.group().place()));
    }
    page.group().section().ifPresent(section -> written.add("section", section));
    if (page.group().isShuffled()) {
      written.add("shuffle", true);
    }
    page.group().shownIf().ifPresent(condition -> written.add("show-if", condition));
    JsonArrayBuilder questions = JSON.createArrayBuilder();
    page.questions().forEach(question -> questions.add(question.json()));
    return written.add("questions", questions);
  }
}
