package org.evensay.codesign.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.evensay.foundation.language.LocalizedText;

/** One wording of an ask. Never changed: an ask gets the next one instead. */
@Embeddable
public class AskRevision {

  private int number;

  private LocalizedText words;

  private LocalizedText addressee;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  /** For the persistence provider. */
  protected AskRevision() {}

  AskRevision(
      int number, LocalizedText words, LocalizedText addressee, String by, LocalDateTime at) {
    this.number = number;
    this.words = words;
    this.addressee = addressee;
    this.writtenBy = by;
    this.writtenAt = at;
  }

  /** Its number, from 1. */
  public int number() {
    return number;
  }

  /** What is asked. */
  public LocalizedText words() {
    return words;
  }

  /** Whom it is asked of; empty when nobody has been named yet. */
  public LocalizedText addressee() {
    return addressee;
  }

  /** The account that wrote it, or the installation. */
  public String writtenBy() {
    return writtenBy;
  }

  /** When it was written. */
  public Date writtenAt() {
    return Date.from(writtenAt.toInstant(ZoneOffset.UTC));
  }
}
