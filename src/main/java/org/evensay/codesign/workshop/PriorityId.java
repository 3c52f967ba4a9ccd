package org.evensay.codesign.workshop;

import org.evensay.foundation.people.RandomId;

/** Names a priority. */
public record PriorityId(String value) {

  static PriorityId next() {
    return new PriorityId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
