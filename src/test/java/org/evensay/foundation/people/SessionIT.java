package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** "Session fixation", and what becomes of a session. */
@OnTheServer
class SessionIT {

  private static final String SIGN_IN = "/foundation/people/sign-in";
  private static final String HOME = "/foundation/programme/home";
  private static final String PLANTED = "evensay=0123456789abcdef0123456789ab";

  // Follows nothing and keeps no cookie: what the server sets is looked at by itself.
  private final HttpClient bare = HttpClient.newHttpClient();

  @Test
  void a_session_id_that_somebody_planted_is_not_taken_over() throws Exception {
    HttpResponse<String> signedIn = signIn(PLANTED);
    assertEquals(302, signedIn.statusCode());
    assertNotEquals(PLANTED, cookie(signedIn));
    assertTrue(isSentToSignIn(PLANTED), "the planted id is nobody's");
    assertTrue(!isSentToSignIn(cookie(signedIn)), "the new one is hers");
  }

  @Test
  void the_id_from_before_the_sign_in_is_of_no_use_after_it() throws Exception {
    String first = cookie(signIn(PLANTED));
    String second = cookie(signIn(first));
    assertNotEquals(first, second);
    assertTrue(isSentToSignIn(first));
    assertTrue(!isSentToSignIn(second));
  }

  @Test
  void the_cookie_is_for_this_site_and_out_of_reach_of_script() throws Exception {
    List<String> set = signIn(PLANTED).headers().allValues("Set-Cookie");
    assertEquals(1, set.size());
    String cookie = set.get(0);
    assertTrue(cookie.startsWith("evensay="), cookie);
    assertTrue(cookie.contains("; HttpOnly"), cookie);
    assertTrue(cookie.toLowerCase(Locale.ROOT).contains("; samesite=lax"), cookie);
    assertTrue(cookie.contains("; Path=/"), cookie);
    assertTrue(!cookie.contains("Domain="), cookie);
  }

  @Test
  void after_signing_out_the_old_cookie_opens_nothing() throws Exception {
    String cookie = cookie(signIn(PLANTED));
    HttpResponse<String> answer = get(cookie);
    Page home =
        new Page(
            Evensay.address(HOME), List.of(), answer.statusCode(), answer.headers(), answer.body());
    Form out = home.form("out").press("out");
    HttpResponse<String> signedOut =
        bare.send(
            Visitor.request(out.target().toString(), out.encoded())
                .header("Cookie", cookie)
                .build(),
            BodyHandlers.ofString());
    assertTrue(
        signedOut.headers().firstValue("Location").orElse("").endsWith("/signed-out?lang=en-GB"),
        () -> signedOut.statusCode() + signedOut.body());
    assertTrue(isSentToSignIn(cookie));
  }

  @Test
  void the_language_chosen_before_signing_in_goes_on_after_it_and_after_signing_out() {
    Visitor visitor = Persona.ANYONE.visits();
    Page signIn = visitor.get(SIGN_IN + "?lang=ur");
    visitor.submit(signIn, Map.of("name", "amina", "password", "wrong"));
    Page home =
        visitor.submit(
            signIn, Map.of("name", "amina", "password", Evensay.demonstrationPassword()));
    assertEquals("ur", language(home));
    assertEquals("ur", language(visitor.get("/codesign/ask/asks")));

    Page out = visitor.send(visitor.get(HOME).form("out").press("out"));
    assertEquals("/foundation/people/signed-out?lang=ur", addressOf(out));
    assertEquals("ur", language(out));
    assertTrue(out.document().select("main a").attr("href").endsWith("sign-in?lang=ur"));
  }

  @Test
  void the_language_of_a_session_goes_on_in_that_of_somebody_else() {
    Visitor visitor = Persona.AMINA.visits();
    visitor.get(HOME + "?lang=cy");
    visitor.signIn("ben", Evensay.demonstrationPassword());
    assertEquals("cy", language(visitor.get(HOME)));
  }

  @Test
  void only_who_decides_or_advises_in_a_chamber_is_shown_with_its_letter() {
    for (Persona member : List.of(Persona.AMINA, Persona.BEN)) {
      Page home = member.visits().get(HOME);
      assertEquals(1, home.document().select(".me .chamber-letter").size(), member.name());
      assertEquals(1, home.document().select(".me[class*=chamber-]").size(), member.name());
    }
    for (Persona other : List.of(Persona.CAROL, Persona.DEV)) {
      Page home = other.visits().get(HOME);
      assertEquals("me", home.document().select(".me").attr("class"), other.name());
      assertEquals(0, home.document().select(".me .chamber-letter").size(), other.name());
    }
  }

  private static String language(Page page) {
    return page.document().select("html").attr("lang");
  }

  private static String addressOf(Page page) {
    return page.address().getPath() + "?" + page.address().getQuery();
  }

  @Test
  void signing_out_twice_is_no_error() {
    Visitor visitor = Persona.AMINA.visits();
    Page home = visitor.get(HOME);
    Form out = home.form("out").press("out");
    assertEquals(200, visitor.send(out).status());
    assertEquals(200, visitor.send(out).status());
  }

  @Test
  void somebody_who_is_signed_in_may_sign_in_as_somebody_else() {
    Visitor visitor = Persona.AMINA.visits();
    assertTrue(visitor.get(HOME).document().select(".me").text().contains("Amina"));
    visitor.signIn("ben", Evensay.demonstrationPassword());
    String me = visitor.get(HOME).document().select(".me").text();
    assertTrue(me.contains("Ben") && !me.contains("Amina"), me);
  }

  @Test
  void a_wrong_password_does_not_end_the_session_there_is() {
    Visitor visitor = Persona.AMINA.visits();
    visitor.trySignIn("ben", "wrong");
    assertTrue(visitor.get(HOME).document().select(".me").text().contains("Amina"));
    visitor.signIn("ben", Evensay.demonstrationPassword());
  }

  @Test
  void a_session_id_is_never_taken_from_an_address() throws Exception {
    String id = cookie(signIn(PLANTED)).substring("evensay=".length());
    for (String name : List.of("jsessionid", "evensay")) {
      HttpResponse<String> response =
          bare.send(
              HttpRequest.newBuilder(Evensay.address(HOME + ";" + name + "=" + id)).build(),
              BodyHandlers.ofString());
      assertNotEquals(200, response.statusCode());
    }
    assertTrue(!get("evensay=" + id).body().contains(id), "nor written into one");
  }

  private HttpResponse<String> signIn(String cookie) throws IOException, InterruptedException {
    Form form = Persona.ANYONE.visits().get(SIGN_IN).form("name", "password");
    form.with("name", "amina").with("password", Evensay.demonstrationPassword()).press("go");
    return bare.send(
        Visitor.request(form.target().toString(), form.encoded()).header("Cookie", cookie).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String cookie) throws IOException, InterruptedException {
    return bare.send(
        HttpRequest.newBuilder(Evensay.address(HOME)).header("Cookie", cookie).build(),
        BodyHandlers.ofString());
  }

  private boolean isSentToSignIn(String cookie) throws IOException, InterruptedException {
    HttpResponse<String> response = get(cookie);
    Map<String, List<String>> headers = response.headers().map();
    return response.statusCode() == 302
        && headers.getOrDefault("location", List.of("")).get(0).contains(SIGN_IN);
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("evensay="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cookie: " + response.statusCode()));
  }
}
