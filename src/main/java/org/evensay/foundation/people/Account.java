package org.evensay.foundation.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Somebody who can be a member of programmes, and sign in when she has a password. */
@Entity
@Table(name = "account")
public class Account {

  @Id private String id;

  @Column(name = "sign_in_name")
  private String signInName;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "made_up")
  private boolean madeUp;

  /** For the persistence provider. */
  protected Account() {}

  private Account(String signInName, String displayName, boolean madeUp) {
    this.id = AccountId.next().value();
    this.signInName = signInName;
    this.displayName = displayName;
    this.madeUp = madeUp;
  }

  /** A person of the demonstration, who does not exist. */
  static Account madeUp(String signInName, String displayName) {
    return new Account(signInName, displayName, true);
  }

  public AccountId id() {
    return new AccountId(id);
  }

  public String signInName() {
    return signInName;
  }

  public String displayName() {
    return displayName;
  }

  /** Whether this person belongs to the demonstration and does not exist. */
  public boolean madeUp() {
    return madeUp;
  }

  /** The hash of her password; empty for somebody who cannot sign in. */
  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Gives her a password. */
  void signInWith(String passwordHash) {
    this.passwordHash = passwordHash;
  }
}
