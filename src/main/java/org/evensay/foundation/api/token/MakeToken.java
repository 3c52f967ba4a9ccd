package org.evensay.foundation.api.token;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** Makes a token for whoever asks: it lets her programs do what she may. */
@Act
public class MakeToken {

  @Inject Caller caller;
  @Inject TokenStore tokens;
  @Inject Journal journal;

  private final Clock clock = Clock.systemUTC();

  /**
   * Makes it.
   *
   * @param name what she calls it
   * @param until its last day, in UTC
   * @return the token, which nobody can be shown again
   * @throws Refused when she may not, has too many, or name or day are not as they have to be
   */
  public String make(ProgrammeId programme, String name, LocalDate until) {
    Membership by = caller.require(Permission.SEE_WORKSPACE, programme);
    String kept = TypedText.words(name);
    if (kept.isEmpty() || kept.codePointCount(0, kept.length()) > Token.NAME_CHARACTERS) {
      throw new Refused(TokenRefusal.NAME_NEEDED, Token.NAME_CHARACTERS);
    }
    LocalDate today = LocalDate.now(clock);
    if (until.isBefore(today) || until.isAfter(today.plusDays(Token.MOST_DAYS))) {
      throw new Refused(TokenRefusal.DAY_NEEDED, Token.MOST_DAYS);
    }
    if (tokens.of(by.account()).size() >= Token.MOST) {
      throw new Refused(TokenRefusal.TOO_MANY, Token.MOST);
    }
    TokenText text = TokenText.next();
    tokens.add(new Token(text.id(), kept, until), by.account(), text.hash());
    journal.write(
        programme.value(),
        by.account().value(),
        "make-token",
        text.id(),
        JSON.createObjectBuilder()
            .add("until", until.toString())
            .add("about", LocalizedTextDocument.write(LocalizedText.ofDefault(kept)))
            .build());
    return text.shown();
  }
}
