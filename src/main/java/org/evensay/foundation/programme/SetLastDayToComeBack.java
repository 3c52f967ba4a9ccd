package org.evensay.foundation.programme;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/**
 * Says until which day people may come back to answers that they did not finish, or that there is
 * no such day for all. Where answers are kept asks the programme each time: nothing is changed
 * there.
 */
@Act
public class SetLastDayToComeBack {

  @Inject Caller caller;
  @Inject ProgrammeStore programmes;
  @Inject Journal journal;

  private final Clock clock = Clock.systemUTC();

  /**
   * Sets it; journalled only when that changes something.
   *
   * @param day the last day, in UTC; empty for none
   * @throws Refused when the caller may not, or the day is over or too far ahead
   */
  public void set(ProgrammeId id, Optional<LocalDate> day) {
    Membership by = caller.require(Permission.CHANGE_PROGRAMME, id);
    Programme programme = programmes.find(id).orElseThrow();
    if (!programme.letComeBackUntil(day, LocalDate.now(clock))) {
      return;
    }
    JsonObjectBuilder detail = JSON.createObjectBuilder();
    day.ifPresent(one -> detail.add("last-day", one.toString()));
    journal.write(
        id.value(),
        by.account().value(),
        day.isPresent() ? "set-last-day" : "remove-last-day",
        id.value(),
        detail.build());
  }
}
