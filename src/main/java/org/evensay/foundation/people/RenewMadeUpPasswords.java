package org.evensay.foundation.people;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Account> outdated = outdated(password.get());
    if (!outdated.isEmpty()) {
      String hash = passwords.hash(password.get());
      outdated.forEach(account -> account.signInWith(hash));
    }
  }

  /** Comparing takes long, on purpose: those who share a hash are compared once. */
  private List<Account> outdated(String now) {
    Map<Optional<String>, Boolean> matches = new HashMap<>();
    return MadeUpPeople.SIGN_IN_NAMES.stream()
        .flatMap(name -> people.ofSignInName(SignInName.typed(name)).stream())
        .filter(Account::madeUp)
        .filter(
            account ->
                !matches.computeIfAbsent(
                    account.passwordHash(), hash -> passwords.match(now, hash)))
        .toList();
  }
}
