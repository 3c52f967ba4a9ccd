package org.evensay.insight.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;

/** A named idea of a programme. */
@Entity
@Table(name = "theme")
public class Theme {

  @Id private String id;

  @Column(name = "programme_id")
  private String programme;

  private String code;

  private int position;

  private LocalizedText label;

  /** For the persistence provider. */
  protected Theme() {}

  Theme(ProgrammeId programme, String code, int position, LocalizedText label) {
    this.id = RandomId.next();
    this.programme = programme.value();
    this.code = code;
    this.position = position;
    this.label = label;
  }

  /** What other rooms name it by. */
  public String id() {
    return id;
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  /** What documents and asks name it by. */
  public String code() {
    return code;
  }

  /** Its place among the programme's themes, from 1. */
  public int position() {
    return position;
  }

  public LocalizedText label() {
    return label;
  }
}
