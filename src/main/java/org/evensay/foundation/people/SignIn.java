package org.evensay.foundation.people;

import jakarta.inject.Inject;
import java.util.Optional;
import org.evensay.foundation.language.Refused;

/**
 * Signs somebody in: open to everyone, limited in guesses. A wrong name and a wrong password get
 * the same answer in the same time.
 */
@Act
public class SignIn {

  @Inject PeopleStore people;
  @Inject Passwords passwords;
  @Inject SignInGuesses guesses;
  @Inject Caller caller;

  /**
   * Signs in, and gives the session a new id.
   *
   * @throws Refused when name or password are wrong, were wrong too often, or too many sign in
   */
  public void signIn(String typed, String password) {
    SignInName name = SignInName.typed(typed);
    Optional<Account> account = passwords.inTurn(() -> matching(name, password));
    if (account.isEmpty()) {
      throw new Refused(PeopleRefusal.WRONG_NAME_OR_PASSWORD);
    }
    guesses.forget(name.folded());
    caller.begin(account.get().id());
  }

  private Optional<Account> matching(SignInName name, String password) {
    // Before it is looked at: of many that come together, no more are looked at than one by one.
    guesses.count(name.folded());
    Optional<Account> account = people.ofSignInName(name);
    return passwords.match(password, account.flatMap(Account::passwordHash))
        ? account
        : Optional.empty();
  }
}
