package org.evensay.survey.glossary;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum GlossaryRefusal implements Refusal {
  /** There is no such term in the programme. */
  NO_SUCH_TERM("glossary.refusal.no-such-term"),
  /** Somebody else changed the term, or the glossary, since it was seen. */
  CHANGED_MEANWHILE("glossary.refusal.changed-meanwhile"),
  /** The language has this term already. */
  THERE_ALREADY("glossary.refusal.there-already"),
  /** There would be more terms than there may be: how many. */
  TOO_MANY("glossary.refusal.too-many");

  private final String code;

  GlossaryRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_TERM;
  }

  @Override
  public RefusalKind kind() {
    if (this == TOO_MANY) {
      return RefusalKind.TOO_LARGE;
    }
    return this == CHANGED_MEANWHILE ? RefusalKind.OUTDATED : Refusal.super.kind();
  }
}
