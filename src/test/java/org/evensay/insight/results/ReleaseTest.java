package org.evensay.insight.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.results.figure.Figures;
import org.evensay.survey.design.EditionId;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final int THRESHOLD = 10;
  private static final EditionId EDITION = new EditionId("edition");

  private static Release of(long counted) {
    return new Release(EDITION, THRESHOLD, counted, counted, null);
  }

  @Test
  void the_first_release_is_of_whole_batches() {
    Release none = Release.none(EDITION, THRESHOLD);

    assertEquals(0, none.next(0, 9));
    assertEquals(10, none.next(0, 10));
    assertEquals(600, none.next(0, 609));
  }

  @Test
  void nothing_is_released_before_a_whole_batch_came_or_went() {
    assertFalse(of(20).isOvertaken(20, 9));
    assertFalse(of(20).isOvertaken(19, 8));
    assertTrue(of(20).isOvertaken(20, 10));
    assertTrue(of(20).isOvertaken(19, 9));
    assertTrue(of(20).isOvertaken(10, 0));
  }

  @Test
  void the_next_release_differs_by_whole_batches_of_those_who_came_and_those_who_went() {
    assertEquals(30, of(20).next(20, 19));
    assertEquals(19 + 9, of(20).next(19, 9));
    assertEquals(19 + 9, of(20).next(19, 18));
    assertEquals(10, of(20).next(10, 0));
    assertEquals(8, of(20).next(8, 0));
  }

  @Test
  void each_release_differs_from_the_one_before_by_at_least_a_batch_or_by_nobody() {
    for (long left = 0; left <= 20; left++) {
      for (long came = 0; came <= 45; came++) {
        Release release = of(20);
        long takenBack = 20 - left;
        long added = release.next(left, came) - left;
        assertTrue(added >= 0 && added <= came, left + " left, " + came + " came");
        if (release.isOvertaken(left, came)) {
          assertTrue(added + takenBack >= THRESHOLD, left + " left, " + came + " came");
        } else {
          assertEquals(0, added, left + " left, " + came + " came");
        }
      }
    }
  }

  @Test
  void what_is_kept_of_a_release_is_what_was_shown() {
    Map<String, Figure> cells = new LinkedHashMap<>();
    cells.put("yes", new Figure.Hidden());
    cells.put("no", new Figure.Shown(45));
    cells.put("", new Figure.Hidden());
    Hearing hearing =
        new Hearing(
            new Figure.Shown(60),
            THRESHOLD,
            Map.of(
                "care",
                new Figures(
                    Map.of(Figures.ANSWERS, new GatedTable(cells, new Figure.Hidden())),
                    Map.of(Figures.SHARE, Map.of("yes", 0.375)))));

    Hearing kept = HearingDocument.parse(HearingDocument.write(hearing));

    assertEquals(hearing, kept);
    assertEquals(
        List.of("yes", "no", ""), List.copyOf(kept.byQuestion().get("care").byCategory().keySet()));
  }

  @Test
  void a_release_from_before_every_type_had_figures_shows_what_it_showed() {
    Hearing kept =
        HearingDocument.parse(
            """
            {"counted": 60, "batch": 10, "tables":
              {"care": {"total": 60, "cells": {"yes": null, "no": 45, "": null}}}}
            """);

    assertEquals(new Figure.Shown(45), kept.byQuestion().get("care").byCategory().get("no"));
    assertEquals(new Figure.Hidden(), kept.byQuestion().get("care").byCategory().get("yes"));
  }
}
