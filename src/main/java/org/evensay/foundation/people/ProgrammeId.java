package org.evensay.foundation.people;

/**
 * Names a programme. It stands here, below the programme itself, because every membership and every
 * permission is for one programme.
 */
public record ProgrammeId(String value) {

  public static ProgrammeId next() {
    return new ProgrammeId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
