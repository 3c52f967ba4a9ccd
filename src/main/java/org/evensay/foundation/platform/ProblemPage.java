package org.evensay.foundation.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.PeopleRefusal;

/** The page for everything that went wrong: what happened, that nothing is lost, what to do. */
@Named
@RequestScoped
public class ProblemPage {

  private static final Map<Integer, String> KINDS =
      Map.of(
          400, "odd",
          403, "not-allowed",
          404, "not-found",
          405, "odd",
          413, "too-much",
          415, "odd");

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;

  public String getHeading() {
    return language.get("platform.problem." + kind() + ".heading");
  }

  /** What happened: in the words of the refusal, where there is one. */
  public String getWords() {
    Optional<Refused> refused = refused().filter(other -> !isSignedOut(other));
    return refused
        .map(language::refusal)
        .orElseGet(() -> language.get("platform.problem." + kind() + ".words"));
  }

  private Optional<Refused> refused() {
    return request.getAttribute(RequestFilter.REFUSED) instanceof Refused refused
        ? Optional.of(refused)
        : Optional.empty();
  }

  private static boolean isSignedOut(Refused refused) {
    return refused.refusal() == PeopleRefusal.SIGN_IN_FIRST;
  }

  private String kind() {
    if (refused().filter(ProblemPage::isSignedOut).isPresent()) {
      return "signed-out";
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Somebody who opens this page itself asked for a page that is not there.
    int code = status instanceof Integer known ? known : 404;
    return KINDS.getOrDefault(code, "broken");
  }
}
