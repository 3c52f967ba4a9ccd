package org.evensay.survey.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** All terms of the programme, with the ways to change them. */
@Named
@RequestScoped
public class GlossaryPage {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject GlossaryStore store;

  private List<ShownTerm> terms = List.of();

  /** Finds the terms, for those who may write surveys. */
  public void load() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    terms = store.of(caller.workspace()).stream().map(ShownTerm::of).toList();
  }

  public List<ShownTerm> getTerms() {
    return terms;
  }

  public int getCount() {
    return terms.size();
  }

  public int getMost() {
    return Term.MOST;
  }

  public boolean isSaved() {
    return "saved".equals(request.getParameter("done"));
  }

  public boolean isRemoved() {
    return "removed".equals(request.getParameter("done"));
  }
}
