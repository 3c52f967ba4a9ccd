package org.evensay.codesign.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OnTheServer
class WorkshopPageIT {

  private static final String PATH = "/codesign/workshop/workshop";

  private static Document page() {
    return Persona.AMINA.visits().get(PATH).document();
  }

  @Test
  void nobody_sees_it_unless_she_works_on_its_programme() {
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(PATH).address().getPath());
    Page others = OwnProgramme.of("workshop-page").as("young-1").get(PATH);
    assertEquals(200, others.status());
    assertTrue(others.document().select("main table").isEmpty());
  }

  @Test
  void it_shows_at_how_many_of_the_seven_tables_each_priority_was_named() {
    List<Element> rows = page().select("main tbody tr");
    assertEquals(
        List.of("6", "4", "3", "3", "2", "2", "1", "1", "1", "1"),
        rows.stream().map(row -> row.selectFirst("td.number").ownText()).toList());
    assertEquals(
        // Of seven tables, in hundredths.
        List.of("86%", "57%", "43%", "43%", "29%", "29%", "14%", "14%", "14%", "14%"),
        rows.stream().map(row -> row.select("rect.heard").attr("width")).toList());
    rows.forEach(row -> assertEquals("99%", row.select("rect.expected").attr("width")));
  }

  @Test
  void what_was_chosen_links_to_what_it_was_merged_from_and_back() {
    Document page = page();
    List<Element> chosen = page.select("main ol.chosen > li");
    assertEquals(
        List.of(
            List.of("#priority-behaviour", "#priority-pressure"),
            List.of("#priority-strategy", "#priority-prevention"),
            List.of("#priority-staff", "#priority-training")),
        chosen.stream()
            .map(one -> one.select("a").stream().map(link -> link.attr("href")).toList())
            .toList());
    for (Element one : chosen) {
      assertFalse(one.id().isEmpty());
      for (Element link : one.select("a")) {
        Element row = page.getElementById(link.attr("href").substring(1));
        assertNotNull(row, link.attr("href"));
        assertTrue(row.text().contains(link.text()));
        assertFalse(row.select("a[href=#" + one.id() + "]").isEmpty(), "the way back");
      }
    }
  }

  @Test
  void positions_that_differ_stand_beside_each_other() {
    List<String> said = page().select("main dl.facts dd").stream().map(Element::text).toList();
    assertEquals(3, said.size());
    assertTrue(said.get(0).contains("not a stand-in"), said.get(0));
  }
}
