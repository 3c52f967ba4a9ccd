package org.evensay.survey.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnTerm;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The list of a programme's terms: who sees it, and what it says. */
@OnTheServer
class GlossaryIT {

  private static final String LIST = "/survey/glossary/glossary";

  private final OwnProgramme programme = OwnProgramme.of("glossary");

  @Test
  void nobody_sees_it_unless_she_may_write_surveys_of_the_programme() {
    OwnTerm.add(programme.as("young-1"), "a word of ours");
    OwnProgramme other = OwnProgramme.of("glossary-other");

    assertEquals(403, programme.as("safeguarder").get(LIST).status());
    assertFalse(Persona.ANYONE.visits().get(LIST).text().contains("a word of ours"));
    assertFalse(other.as("coordinator").get(LIST).text().contains("a word of ours"));
    assertTrue(programme.as("facilitator").get(LIST).text().contains("a word of ours"));
  }

  @Test
  void each_word_stands_there_in_its_own_language_and_direction() {
    programme
        .as("young-1")
        .send(
            OwnTerm.form(programme.as("young-1"))
                .with("words", "<b>ask</b>")
                .with("instead", "wish")
                .with("called-ar", "مطلب\r\nمطالب")
                .with("go", "save"));
    Page list = programme.as("young-1").get(LIST);

    assertEquals("<b>ask</b>", list.document().selectFirst("main li a").text());
    assertTrue(list.text().contains(Words.of("glossary.instead") + ": wish"), list.text());
    Element arabic = list.document().selectFirst("main li bdi[lang=ar]");
    assertEquals("مطلب · مطالب", arabic.text());
    assertEquals("rtl", arabic.attr("dir"));
    assertTrue(list.text().contains(Words.of("glossary.count", 1, Term.MOST)), list.text());
  }

  @Test
  void the_demonstration_has_one_whose_words_say_that_a_machine_wrote_them() {
    Page list = Persona.DEV.visits().get(LIST);

    assertTrue(list.text().contains("co-production"), list.text());
    assertTrue(list.text().contains(Words.of("glossary.machine-draft")), list.text());
  }
}
