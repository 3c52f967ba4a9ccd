package org.evensay.foundation.api.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/**
 * Somebody's own tokens: making one, which is shown on the answer and never again, and taking one
 * back.
 */
@Named
@RequestScoped
public class TokensPage {

  private static final int USUAL_DAYS = 90;

  /** A token in the list. */
  public record Row(String id, String name, String until, String label) {

    public String getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public String getUntil() {
      return until;
    }

    /** What its button is called, among others. */
    public String getLabel() {
      return label;
    }
  }

  @Inject Caller caller;
  @Inject TokenStore tokens;
  @Inject MakeToken makeToken;
  @Inject RevokeToken revokeToken;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private final Clock clock = Clock.systemUTC();
  private String name = "";
  private String until;
  private String made = "";
  private List<Row> rows;

  /** Shows them to their person alone. */
  public void load() {
    caller.require(Permission.SEE_WORKSPACE, caller.workspace());
  }

  /** Makes one, and shows it on this answer. */
  public String make() {
    try {
      made = makeToken.make(caller.workspace(), name, day());
      name = "";
      rows = null;
      FacesContext context = FacesContext.getCurrentInstance();
      HttpServletResponse response =
          (HttpServletResponse) context.getExternalContext().getResponse();
      response.setHeader("Cache-Control", "no-store");
    } catch (Refused refused) {
      problems.add(refused.refusal() == TokenRefusal.DAY_NEEDED ? "until" : "name", refused);
    }
    return null;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(until == null ? "" : until.strip());
    } catch (DateTimeException noDay) {
      throw new Refused(TokenRefusal.DAY_NEEDED, Token.MOST_DAYS);
    }
  }

  /** Takes one back. */
  public String revoke(String id) {
    try {
      revokeToken.revoke(caller.workspace(), id);
      return "/foundation/api/token/tokens.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  /** A button that was pressed in the list is looked for before anything else. */
  public List<Row> getRows() {
    if (rows == null) {
      rows =
          caller.account().map(tokens::of).orElse(List.of()).stream()
              .map(
                  token ->
                      new Row(
                          token.id(),
                          token.name(),
                          language.with(
                              token.until().isBefore(LocalDate.now(clock))
                                  ? "token.tokens.ended"
                                  : "token.tokens.until",
                              Date.from(token.until().atStartOfDay(ZoneOffset.UTC).toInstant())),
                          language.with("token.tokens.revoke", token.name())))
              .toList();
    }
    return rows;
  }

  /** The token that was made; empty when none was. */
  public String getMade() {
    return made;
  }

  public String getName() {
    return TypedText.withoutOddSigns(name);
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** Its last day, as browsers write it. */
  public String getUntil() {
    return until == null ? LocalDate.now(clock).plusDays(USUAL_DAYS).toString() : until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getFirstDay() {
    return LocalDate.now(clock).toString();
  }

  public String getLastDay() {
    return LocalDate.now(clock).plusDays(Token.MOST_DAYS).toString();
  }
}
