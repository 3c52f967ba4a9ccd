package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft whose words are checked. */
@OnTheServer
class ReviewedDraftIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-review");
    young = authors.young();
    staff = authors.staff();
  }

  @Test
  void the_words_of_a_draft_can_be_checked() {
    OwnDraft draft = authors.draft("designer-review");
    Page review = young.get("/survey/review/review?draft=" + draft.id());
    assertEquals(200, review.status());
    assertTrue(review.text().contains(Words.of("review.summary")));
    assertEquals(
        403,
        authors
            .programme()
            .as("safeguarder")
            .get("/survey/review/review?draft=" + draft.id())
            .status());
  }

  @Test
  void what_is_found_in_a_draft_leads_to_where_it_is_written() {
    OwnDraft draft = authors.draft("designer-found");
    save(young, edit(young, draft, "1.0"), Map.of("label", "What helps service users?"), "save");
    Page review = young.get("/survey/review/review?draft=" + draft.id());
    Page form = young.get(review.document().select("h3 a[href$='at=1.0']").attr("href"));

    assertEquals("What helps service users?", form.document().select("#label").text());
  }

  @Test
  void a_draft_with_mistakes_is_not_checked_but_leads_to_them() {
    OwnDraft draft = OwnDraft.of(staff, "{}");
    Page review = young.get("/survey/review/review?draft=" + draft.id());

    assertEquals(200, review.status());
    assertEquals(
        draft.designer("outline") + "#mistakes",
        review.document().select(".notice a").attr("href"));
    assertFalse(review.text().contains(Words.of("review.summary")), review.text());
  }
}
