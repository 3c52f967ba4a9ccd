package org.evensay.survey.design.draft;

import org.evensay.foundation.people.RandomId;

/** Names a draft. */
public record DraftId(String value) {

  public DraftId {
    value = RandomId.named(value);
  }

  static DraftId next() {
    return new DraftId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
