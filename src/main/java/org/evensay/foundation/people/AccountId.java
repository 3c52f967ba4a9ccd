package org.evensay.foundation.people;

/** Names an account. */
public record AccountId(String value) {

  public static AccountId next() {
    return new AccountId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
