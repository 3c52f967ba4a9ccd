package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;

/** Two who write drafts of a programme of their own, and what they do on the designer's pages. */
record CoAuthors(OwnProgramme programme, Visitor young, Visitor staff) {

  static CoAuthors of(String word) {
    OwnProgramme programme = OwnProgramme.of(word);
    return new CoAuthors(programme, programme.as("young-1"), programme.as("coordinator"));
  }

  /** A draft of the questions a, b and c, each on a page of its own. */
  OwnDraft draft(String word) {
    SurveyDocument survey = SurveyDocument.ofWords(word);
    String pages =
        List.of("a", "b", "c").stream()
            .map(
                name ->
                    """
                    {"name": "%1$s", "questions": [{"name": "%1$s", "type": "one-choice",
                     "label": {"en-GB": "Question %1$s?"}, "choices": [
                       {"name": "yes", "label": {"en-GB": "Yes"}},
                       {"name": "no", "label": {"en-GB": "No"}}]}]}
                    """
                        .formatted(name))
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    return OwnDraft.of(
        staff, survey.json().replaceFirst("(?s)\"pages\":.*", "\"pages\": [" + pages + "]}"));
  }

  static List<String> order(Page outline) {
    return outline.document().select(".question-line a[id]").eachText();
  }

  static Page outline(Visitor visitor, OwnDraft draft) {
    return visitor.get(draft.designer("outline"));
  }

  static Page press(Visitor visitor, Page outline, String label) {
    String move =
        outline.document().select("button[name=move][aria-label=\"" + label + "\"]").val();
    assertFalse(move.isEmpty(), label);
    return visitor.send(outline.form("type").with("move", move));
  }

  static Page edit(Visitor visitor, OwnDraft draft, String at) {
    return visitor.get(draft.designer("edit") + "&at=" + at);
  }

  static Page save(Visitor visitor, Page edit, Map<String, String> fields, String go) {
    var form = edit.form("base");
    fields.forEach((name, value) -> form.with(name, value));
    return visitor.send(form.with("go", go));
  }
}
