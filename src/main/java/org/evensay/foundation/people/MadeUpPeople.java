package org.evensay.foundation.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The people of the demonstration, who do not exist. Those that a newcomer signs in as share one
 * password, which belongs to the installation and is given to it at the start; without one, nobody
 * can sign in as them.
 */
@ApplicationScoped
public class MadeUpPeople {

  /** Whom a newcomer can be: three of each chamber that decides, as many as a round needs. */
  public static final Set<String> SIGN_IN_NAMES =
      Set.of("amina", "jo", "kai", "ben", "moira", "nadeem", "carol", "dev", "erin");

  static final String PASSWORD_SETTING = "evensay.demo.password";

  @Inject PeopleStore people;
  @Inject Passwords passwords;

  @Inject
  @ConfigProperty(name = PASSWORD_SETTING)
  Optional<String> password;

  /** Of the password that they share: making one takes long, on purpose, and one is enough. */
  private Optional<String> hash = Optional.empty();

  @PostConstruct
  void hashThePassword() {
    hash = password.map(passwords::hash);
  }

  /** Adds one person to a programme. */
  public AccountId enrol(
      String signInName, String displayName, ProgrammeId programme, Chamber chamber, Role role) {
    Account account = Account.madeUp(signInName, displayName);
    if (SIGN_IN_NAMES.contains(signInName)) {
      hash.ifPresent(account::signInWith);
    }
    people.add(account);
    people.add(account.id(), programme, chamber, role);
    return account.id();
  }
}
