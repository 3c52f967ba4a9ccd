package org.evensay.foundation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/**
 * What a programme is about, and until when people may come back to unfinished answers; and, where
 * it is a demonstration, taking it away.
 */
@Named
@RequestScoped
public class ProgrammePage {

  @Inject Caller caller;
  @Inject ProgrammeStore programmes;
  @Inject RemoveDemonstration removeDemonstration;
  @Inject SetLastDayToComeBack setLastDayToComeBack;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private final Clock clock = Clock.systemUTC();
  private Programme programme;
  private boolean agreed;
  private String lastDay;
  private boolean set;

  /** Refuses those who are members of no programme. */
  public void load() {
    programme();
  }

  private Programme programme() {
    if (programme == null) {
      programme = programmes.find(caller.workspace()).orElseThrow();
    }
    return programme;
  }

  public String getName() {
    return language.of(programme().name());
  }

  public String getDescription() {
    return language.of(programme().description());
  }

  /** Whether all of it is a demonstration, for the header of every page of the workspace. */
  public boolean isMadeUp() {
    return !caller.memberships().isEmpty() && programme().madeUp();
  }

  /** What is true now for whoever presses "Finish later". */
  public String getComingBack() {
    Optional<LocalDate> last = programme().lastDayToComeBack();
    if (last.isEmpty()) {
      return language.with("programme.programme.later.usual", Programme.USUALLY_KEPT.getDays());
    }
    boolean over = programme().keptUntil(LocalDate.now(clock)).isEmpty();
    return language.with(
        over ? "programme.programme.later.over" : "programme.programme.later.until",
        language.day(last.get()));
  }

  /** Whether the form for the last day is any use to this reader. */
  public boolean isChangeable() {
    return caller.may(Permission.CHANGE_PROGRAMME, programme().id());
  }

  /** The last day in its field: as it was typed, or else as it is. */
  public String getLastDay() {
    return lastDay == null
        ? programme().lastDayToComeBack().map(LocalDate::toString).orElse("")
        : TypedText.withoutOddSigns(lastDay);
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay == null ? "" : lastDay;
  }

  /** A day as it is typed. */
  public String getExampleDay() {
    return LocalDate.now(clock).plus(Programme.USUALLY_KEPT).toString();
  }

  /** Whether the last day has just been set. */
  public boolean isSet() {
    return set;
  }

  /** Sets the last day, or takes it away where nothing was typed. */
  public String change() {
    try {
      setLastDayToComeBack.set(programme().id(), typedDay());
      programme = null;
      lastDay = null;
      set = true;
    } catch (Refused refused) {
      problems.add("last-day", refused);
    }
    return null;
  }

  private Optional<LocalDate> typedDay() {
    String typed = lastDay == null ? "" : lastDay.strip();
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException noDay) {
      throw new Refused(ProgrammeRefusal.NOT_A_DAY);
    }
  }

  /** Whether the form for removing it is any use to this reader. */
  public boolean isRemovable() {
    return programme().madeUp() && caller.may(Permission.REMOVE_DEMONSTRATION, programme().id());
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  /** Removes the demonstration, when the box was ticked. */
  public String remove() {
    if (!agreed) {
      problems.add("agreed", "programme.programme.remove.tick-first");
      return null;
    }
    try {
      removeDemonstration.remove(programme().id());
      return "/foundation/programme/removed.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("agreed", refused);
      return null;
    }
  }
}
