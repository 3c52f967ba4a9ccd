package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evensay.foundation.language.Apart;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Putting a condition together in plain words. */
@OnTheServer
class ConditionWordsIT {

  private static CoAuthors authors;
  private static Visitor young;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-condition");
    young = authors.young();
  }

  @Test
  void a_condition_is_put_together_in_plain_words() {
    OwnDraft draft = authors.draft("designer-condition");
    String address = draft.designer("condition") + "&at=2.0";
    Page empty = young.get(address);
    Page one = young.send(empty.form("question").with("question", "a").with("go", "add"));
    Page two =
        young.send(
            one.form("question").with("question", "b").with("value:0", "no").with("go", "add"));
    Page any =
        young.send(
            two.form("together")
                .with("test:1", "not-answered")
                .with("together", "any")
                .with("go", "save"));

    assertEquals("${a} = 'no' or ${b} = ''", any.document().select("#expression").text());
    assertEquals(
        Words.of("designer.test.is", Apart.words("Question a?"), Apart.words("No"))
            + " "
            + Words.of("designer.condition.or")
            + " "
            + Words.of("designer.test.not-answered", Apart.words("Question b?")),
        any.document().select(".notice.words").text());
    Page less = young.send(any.form("together").with("go", "remove 1"));
    assertEquals("${a} = 'no'", less.document().select("#expression").text());
    Page own =
        young.send(
            less.form("expression")
                .with("expression", "string-length(${a}) > 2")
                .with("go", "save"));
    assertTrue(own.text().contains(Words.of("designer.condition.more")));
    assertTrue(draft.kept().contains("string-length(${a}) > 2"));
  }
}
