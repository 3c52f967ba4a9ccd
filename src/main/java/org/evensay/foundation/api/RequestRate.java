package org.evensay.foundation.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;

/**
 * Counts the requests of each person's programs on this server, minute by minute. Nobody else's are
 * counted: that would take something to know them by, and no address is kept here.
 */
@ApplicationScoped
public class RequestRate {

  private static final long WINDOW = Duration.ofMinutes(1).toNanos();

  private record Window(long began, int requests) {}

  private final Map<AccountId, Window> windows = new ConcurrentHashMap<>();

  /**
   * Counts one.
   *
   * @throws Refused when it is one too many
   */
  public void count(AccountId account) {
    count(account, System.nanoTime());
  }

  void count(AccountId account, long now) {
    Window window =
        windows.compute(
            account,
            (same, last) ->
                last == null || now - last.began() >= WINDOW
                    ? new Window(now, 1)
                    : new Window(last.began(), last.requests() + 1));
    if (window.requests() > ApiLimits.MOST_REQUESTS) {
      throw new Refused(ApiRefusal.TOO_OFTEN, 1, ApiLimits.MOST_REQUESTS);
    }
  }
}
