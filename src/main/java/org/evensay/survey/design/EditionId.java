package org.evensay.survey.design;

import org.evensay.foundation.people.RandomId;

/** Names a published edition of a survey. */
public record EditionId(String value) {

  public EditionId {
    value = RandomId.named(value);
  }

  static EditionId next() {
    return new EditionId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
