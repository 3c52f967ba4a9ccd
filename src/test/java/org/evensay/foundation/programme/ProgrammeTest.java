package org.evensay.foundation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;

/** Until when unfinished answers of a programme are kept. */
class ProgrammeTest {

  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

  private final Programme programme =
      Programme.madeUp("days", LocalizedText.ofDefault("Days"), LocalizedText.empty());

  private boolean set(LocalDate day) {
    return programme.letComeBackUntil(Optional.of(day), TODAY);
  }

  private Optional<LocalDate> keptOn(LocalDate today) {
    return programme.keptUntil(today);
  }

  @Test
  void without_a_last_day_they_are_kept_for_thirty_days_whenever_that_is() {
    assertEquals(Optional.of(LocalDate.of(2028, 3, 30)), keptOn(TODAY));
    assertEquals(Optional.of(LocalDate.of(2099, 1, 30)), keptOn(LocalDate.of(2098, 12, 31)));
  }

  @Test
  void with_one_they_are_kept_until_it_be_it_sooner_or_later_and_never_after_it() {
    for (int days : List.of(0, 1, 29, 30, 31, 400)) {
      LocalDate last = TODAY.plusDays(days);
      assertTrue(set(last));
      assertEquals(Optional.of(last), keptOn(TODAY));
      assertEquals(Optional.of(last), keptOn(last), "on the last day itself");
      assertEquals(Optional.empty(), keptOn(last.plusDays(1)), "the day after");
    }
  }

  @Test
  void taken_away_it_is_thirty_days_again() {
    set(TODAY);
    assertTrue(programme.letComeBackUntil(Optional.empty(), TODAY.plusDays(9)));
    assertEquals(Optional.empty(), programme.lastDayToComeBack());
    assertEquals(Optional.of(TODAY.plusDays(39)), keptOn(TODAY.plusDays(9)));
  }

  @Test
  void what_is_so_already_is_no_change() {
    assertFalse(programme.letComeBackUntil(Optional.empty(), TODAY));
    assertTrue(set(TODAY));
    assertFalse(set(TODAY));
  }

  @Test
  void a_day_that_is_over_or_more_than_two_years_ahead_is_refused_and_changes_nothing() {
    LocalDate before = TODAY.plusDays(5);
    set(before);
    for (LocalDate over : List.of(TODAY.minusDays(1), LocalDate.MIN)) {
      Refused refused = assertThrows(Refused.class, () -> set(over));
      assertEquals(ProgrammeRefusal.DAY_OVER, refused.refusal());
    }
    LocalDate latest = LocalDate.of(2030, 2, 28);
    for (LocalDate far : List.of(latest.plusDays(1), LocalDate.MAX)) {
      Refused refused = assertThrows(Refused.class, () -> set(far));
      assertEquals(ProgrammeRefusal.DAY_TOO_FAR, refused.refusal());
      assertEquals(List.of(latest), refused.arguments());
    }
    assertEquals(Optional.of(before), programme.lastDayToComeBack());
    assertTrue(set(latest));
  }
}
