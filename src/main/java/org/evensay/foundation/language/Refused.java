package org.evensay.foundation.language;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * Thrown by an act that refuses; its transaction rolls back. It carries no words, only which
 * refusal it is and what to name in it, so that the page can say it in the reader's language.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final transient List<Object> arguments;

  /**
   * Refuses.
   *
   * @param arguments what the refusal's words name, by position: numbers, days and short plain
   *     texts
   */
  public Refused(Refusal refusal, Object... arguments) {
    // A refusal is an expected answer, not an error: no stack trace is filled in.
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.arguments = List.of(arguments);
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
