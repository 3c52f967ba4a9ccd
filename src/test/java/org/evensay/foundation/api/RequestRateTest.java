package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.junit.jupiter.api.Test;

class RequestRateTest {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final RequestRate rate = new RequestRate();
  private final AccountId hers = new AccountId("hers");

  private void count(AccountId account, int requests, long at) {
    for (int i = 0; i < requests; i++) {
      rate.count(account, at);
    }
  }

  @Test
  void one_request_more_than_there_may_be_in_a_minute_is_refused_and_says_how_long_to_wait() {
    count(hers, ApiLimits.MOST_REQUESTS, 5);

    Refused refused = assertThrows(Refused.class, () -> rate.count(hers, MINUTE + 4));

    assertEquals(ApiRefusal.TOO_OFTEN, refused.refusal());
    assertEquals(List.of(1, ApiLimits.MOST_REQUESTS), refused.arguments());
  }

  @Test
  void a_new_minute_begins_anew_and_others_are_counted_apart() {
    count(hers, ApiLimits.MOST_REQUESTS, 5);
    count(new AccountId("another"), ApiLimits.MOST_REQUESTS, 5);
    count(hers, ApiLimits.MOST_REQUESTS, MINUTE + 5);

    assertThrows(Refused.class, () -> rate.count(hers, MINUTE + 6));
  }
}
