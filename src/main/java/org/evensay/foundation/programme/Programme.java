package org.evensay.foundation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.people.ProgrammeId;

/** One piece of work with a question to answer, its own people, surveys, workshops and asks. */
@Entity
@Table(name = "programme")
public class Programme {

  /**
   * The smallest number of respondents a figure may stand for, unless a programme asks for more.
   */
  public static final int DEFAULT_DISCLOSURE_THRESHOLD = 10;

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
}
