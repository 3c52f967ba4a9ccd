package org.evensay.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.foundation.people.AccountId;

/**
 * The last file that each person took from this server: for showing how far it is, and for going on
 * after it broke off. Kept in memory and never with a response: when the server stops, files begin
 * anew.
 */
@ApplicationScoped
class Takings {

  private final Map<AccountId, Taking> last = new ConcurrentHashMap<>();

  Optional<Taking> of(AccountId account) {
    return Optional.ofNullable(last.get(account));
  }

  void remember(AccountId account, Taking taking) {
    last.put(account, taking);
  }
}
