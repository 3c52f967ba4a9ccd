package org.evensay.codesign.workshop;

import org.evensay.foundation.people.RandomId;

/** Names a workshop. */
public record WorkshopId(String value) {

  static WorkshopId next() {
    return new WorkshopId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
