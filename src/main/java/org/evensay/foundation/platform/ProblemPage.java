package org.evensay.foundation.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;

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
          413, "too-much");

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;

  /** The heading. */
  public String getHeading() {
    return language.get("platform.problem." + kind() + ".heading");
  }

  /** What happened: in the words of the refusal, where there is one. */
  public String getWords() {
    return request.getAttribute(RefusalsFilter.ATTRIBUTE) instanceof Refused refused
        ? language.refusal(refused)
        : language.get("platform.problem." + kind() + ".words");
  }

  private String kind() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Somebody who opens this page itself asked for a page that is not there.
    int code = status instanceof Integer known ? known : 404;
    return KINDS.getOrDefault(code, "broken");
  }
}
