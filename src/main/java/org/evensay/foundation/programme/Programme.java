package org.evensay.foundation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.ProgrammeId;

/** One piece of work with a question to answer, its own people, surveys, workshops and asks. */
@Entity
@Table(name = "programme")
public class Programme {

  /**
   * The smallest number of respondents a figure may stand for, unless a programme asks for more.
   */
  public static final int DEFAULT_DISCLOSURE_THRESHOLD = 10;

  /**
   * How long unfinished answers are kept, today not counted, where there is no last day for all.
   */
  public static final Period USUALLY_KEPT = Period.ofDays(30);

  /** How far ahead the last day to come back may be. */
  public static final Period FARTHEST_DAY = Period.ofYears(2);

  @Id private String id;

  private String slug;

  private LocalizedText name;

  private LocalizedText description;

  @Column(name = "disclosure_threshold")
  private int disclosureThreshold;

  @Column(name = "made_up")
  private boolean madeUp;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "last_day_to_come_back")
  private LocalDate lastDayToComeBack;

  /** For the persistence provider. */
  protected Programme() {}

  private Programme(
      String slug,
      LocalizedText name,
      LocalizedText description,
      boolean madeUp,
      LocalDateTime at) {
    this.id = ProgrammeId.next().value();
    this.slug = slug;
    this.name = name;
    this.description = description;
    this.disclosureThreshold = DEFAULT_DISCLOSURE_THRESHOLD;
    this.madeUp = madeUp;
    this.createdAt = at;
  }

  /** A programme of which nothing is real. */
  static Programme madeUp(String slug, LocalizedText name, LocalizedText description) {
    return new Programme(slug, name, description, true, LocalDateTime.now(ZoneOffset.UTC));
  }

  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  /** Its short name in addresses. */
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText description() {
    return description;
  }

  /** The smallest number of respondents that a shown figure may stand for. */
  public int disclosureThreshold() {
    return disclosureThreshold;
  }

  /** Whether everything in it is made up, which every page that shows it has to say. */
  public boolean madeUp() {
    return madeUp;
  }

  /** The last day on which people may come back to answers that they did not finish, in UTC. */
  public Optional<LocalDate> lastDayToComeBack() {
    return Optional.ofNullable(lastDayToComeBack);
  }

  /**
   * Until the end of which day, in UTC, answers are kept that somebody wants to finish later; empty
   * when the last day for that is over.
   */
  public Optional<LocalDate> keptUntil(LocalDate today) {
    LocalDate day = lastDayToComeBack().orElseGet(() -> today.plus(USUALLY_KEPT));
    return Optional.of(day).filter(one -> !one.isBefore(today));
  }

  /**
   * Sets the last day to come back, or takes it away.
   *
   * @return whether that changes anything
   * @throws Refused when the day is over, or farther ahead than {@link #FARTHEST_DAY}
   */
  boolean letComeBackUntil(Optional<LocalDate> day, LocalDate today) {
    if (day.filter(one -> one.isBefore(today)).isPresent()) {
      throw new Refused(ProgrammeRefusal.DAY_OVER);
    }
    LocalDate latest = today.plus(FARTHEST_DAY);
    if (day.filter(one -> one.isAfter(latest)).isPresent()) {
      throw new Refused(ProgrammeRefusal.DAY_TOO_FAR, latest);
    }
    boolean changes = !day.equals(lastDayToComeBack());
    lastDayToComeBack = day.orElse(null);
    return changes;
  }
}
