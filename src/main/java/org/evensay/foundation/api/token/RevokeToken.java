package org.evensay.foundation.api.token;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** Takes a token back: from then on it lets nobody in. */
@Act
public class RevokeToken {

  @Inject Caller caller;
  @Inject TokenStore tokens;
  @Inject Journal journal;

  /**
   * Takes it back.
   *
   * @throws Refused when she may not, or has no such token
   */
  public void revoke(ProgrammeId programme, String id) {
    Membership by = caller.require(Permission.SEE_WORKSPACE, programme);
    Token token =
        tokens.of(by.account()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refused(TokenRefusal.NO_SUCH_TOKEN));
    tokens.remove(token.id(), by.account());
    journal.write(
        programme.value(),
        by.account().value(),
        "revoke-token",
        token.id(),
        JSON.createObjectBuilder()
            .add("about", LocalizedTextDocument.write(LocalizedText.ofDefault(token.name())))
            .build());
  }
}
