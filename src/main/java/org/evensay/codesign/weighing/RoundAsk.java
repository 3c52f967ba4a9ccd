package org.evensay.codesign.weighing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;

/** An ask in a round, at the revision it had when the round opened. */
@Embeddable
public class RoundAsk {

  @Column(name = "ask_id")
  private String ask;

  private int revision;

  private int position;

  /** For the persistence provider. */
  protected RoundAsk() {}

  RoundAsk(Ask ask, int position) {
    this.ask = ask.id().value();
    this.revision = ask.newest().number();
    this.position = position;
  }

  public AskId ask() {
    return new AskId(ask);
  }

  public int revision() {
    return revision;
  }
}
