package org.evensay.codesign.ask;

import org.evensay.foundation.people.RandomId;

/** Names an ask. */
public record AskId(String value) {

  public AskId {
    value = RandomId.named(value);
  }

  static AskId next() {
    return new AskId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
