package org.evensay.foundation.people;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the password of this start count for the demonstration's people who were enrolled at an
 * earlier one. Done by the installation itself, before the first page.
 */
@Act
public class RenewMadeUpPasswords {

  @Inject PeopleStore people;
  @Inject Passwords passwords;

  @Inject
  @ConfigProperty(name = MadeUpPeople.PASSWORD_SETTING)
  Optional<String> password;

  /** Renews those that differ; without a password, nothing changes. */
  public void renew() {
    if (password.isEmpty()) {
      return;
    }
    for (String name : MadeUpPeople.SIGN_IN_NAMES) {
      people
          .ofSignInName(name)
          .filter(Account::madeUp)
          .filter(account -> !passwords.match(password.get(), account.passwordHash()))
          .ifPresent(account -> account.signInWith(passwords.hash(password.get())));
    }
  }
}
