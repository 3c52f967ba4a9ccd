package org.evensay.codesign.weighing;

import org.evensay.foundation.people.RandomId;

/** Names a weighting round. */
public record RoundId(String value) {

  public RoundId {
    value = RandomId.named(value);
  }

  static RoundId next() {
    return new RoundId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
