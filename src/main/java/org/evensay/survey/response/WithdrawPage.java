package org.evensay.survey.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;

/** Taking back what was sent, with the receipt's code. */
@Named
@RequestScoped
public class WithdrawPage {

  private static final int MOST_CHARACTERS = 100;

  @Inject HttpServletRequest request;
  @Inject WithdrawResponse withdrawResponse;
  @Inject PageProblems problems;

  private String code = "";
  private boolean done;

  /** Takes it back, when the form was sent. */
  public void load() {
    String typed = request.getParameter("code");
    if (!request.getMethod().equals("POST") || typed == null) {
      return;
    }
    code = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    try {
      withdrawResponse.withdraw(code);
      done = true;
    } catch (Refused refused) {
      problems.add("code", refused);
    }
  }

  public String getCode() {
    return code;
  }

  public boolean isDone() {
    return done;
  }
}
