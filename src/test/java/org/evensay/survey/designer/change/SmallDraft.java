package org.evensay.survey.designer.change;

import org.evensay.survey.design.document.DocumentProblem;

/** A draft of the pages [a], [b c], [d], and how tests name what is in one. */
final class SmallDraft {

  static final DraftDocument DRAFT =
      draft(
          """
          {"name": "s", "odd": 7, "pages": [
            {"name": "one", "questions": [{"name": "a", "type": "note"}]},
            {"name": "two", "title": {"en-GB": "Two"}, "show-if": "${a} = ''", "questions": [
              {"name": "b", "type": "short-text", "unknown": [1]},
              {"name": "c", "type": "number", "show-if": "${b} != '' and ${bb} = ''"}]},
            {"name": "three", "questions": [
              {"name": "d", "type": "note", "label": {"en-GB": "You said ${b}."}}]}]}
          """);

  private SmallDraft() {}

  static DraftDocument draft(String json) {
    try {
      return DraftDocument.of(json);
    } catch (DocumentProblem problem) {
      throw new AssertionError(problem);
    }
  }

  /** The names of the questions, page by page: {@code a|b c|d}. */
  static String names(DraftDocument draft) {
    StringBuilder names = new StringBuilder();
    for (int page = 0; page < draft.pages().size(); page++) {
      names.append(page == 0 ? "" : "|");
      for (int question = 0; question < draft.questions(page).size(); question++) {
        names.append(question == 0 ? "" : " ");
        names.append(draft.part(new Spot(page, question)).orElseThrow().getString("name"));
      }
    }
    return names.toString();
  }

  static Seen seen(String spot) {
    return seen(DRAFT, spot);
  }

  static Spot at(String spot) {
    return Spot.of(spot).orElseThrow();
  }

  static Seen seen(DraftDocument draft, String spot) {
    return DraftDocument.seen(at(spot), draft.part(at(spot)).orElseThrow());
  }
}
