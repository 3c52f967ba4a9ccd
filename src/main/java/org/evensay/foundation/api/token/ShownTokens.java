package org.evensay.foundation.api.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.SignInGuesses;

/** Looks at tokens that programs show at the door. */
@ApplicationScoped
public class ShownTokens {

  @Inject TokenStore tokens;
  @Inject SignInGuesses guesses;

  private final Clock clock = Clock.systemUTC();

  /**
   * Whom a token speaks for.
   *
   * @param sent as it came
   * @throws Refused when it lets nobody in, or wrong secrets came too often for it
   */
  public AccountId account(String sent) {
    TokenText text = TokenText.of(sent).orElseThrow(() -> new Refused(TokenRefusal.WRONG));
    TokenStore.Kept kept =
        tokens.find(text.id()).orElseThrow(() -> new Refused(TokenRefusal.WRONG));
    String name = "token " + text.id();
    guesses.refuseWhenTooMany(name);
    if (!text.matches(kept.secretHash())) {
      guesses.failed(name);
      throw new Refused(TokenRefusal.WRONG);
    }
    if (kept.until().isBefore(LocalDate.now(clock))) {
      throw new Refused(TokenRefusal.WRONG);
    }
    return kept.account();
  }
}
