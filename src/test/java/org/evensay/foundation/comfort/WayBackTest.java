package org.evensay.foundation.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

  @Test
  void it_leads_to_the_same_page_in_the_language_of_now() {
    WayBack way = WayBack.of("/survey/answering/start?survey=a-b&lang=ur&reads=ur&class=4").get();

    assertEquals("/survey/answering/start?survey=a-b&class=4&lang=pl", way.address("pl", ""));
    assertEquals("%2Fsurvey%2Fanswering%2Fstart%3Fsurvey%3Da-b%26class%3D4", way.encoded());
  }

  @Test
  void it_takes_along_what_no_cookie_brings_and_nothing_older() {
    WayBack way = WayBack.of("/survey/answering/help?comfort=size-larger").get();

    assertEquals("/survey/answering/help?lang=cy", way.address("cy", ""));
    assertEquals(
        "/survey/answering/help?lang=cy&comfort=colours-dark", way.address("cy", "colours-dark"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "/",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a/../b",
        "/a//b",
        "/a?b=\u00e9",
        "/a?b c",
        "/a?b#c",
        "/a\r\nSet-Cookie: b",
        "/a;jsessionid=1",
        "/foundation/comfort/comfort",
        "/foundation/comfort/comfort?back=/a"
      })
  void no_address_but_a_page_of_ours_is_gone_back_to(String other) {
    assertEquals(Optional.empty(), WayBack.of(other));
  }

  @Test
  void an_address_that_is_too_long_is_left_out() {
    String longest = "/a?" + "b".repeat(1_997);

    assertEquals(longest.length(), WayBack.of(longest).get().query().length() + 3);
    assertEquals(Optional.empty(), WayBack.of(longest + "b"));
  }
}
