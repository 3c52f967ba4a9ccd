package org.evensay.foundation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** What a programme is about; and, where it is a demonstration, taking it away. */
@Named
@RequestScoped
public class ProgrammePage {

  @Inject Caller caller;
  @Inject ProgrammeStore programmes;
  @Inject RemoveDemonstration removeDemonstration;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Programme programme;
  private boolean agreed;

  /** Refuses those who are members of no programme. */
  public void load() {
    programme();
  }

  private Programme programme() {
    if (programme == null) {
      programme = programmes.find(caller.workspace()).orElseThrow();
    }
    return programme;
  }

  public String getName() {
    return language.of(programme().name());
  }

  public String getDescription() {
    return language.of(programme().description());
  }

  /** Whether all of it is a demonstration, for the header of every page of the workspace. */
  public boolean isMadeUp() {
    return !caller.memberships().isEmpty() && programme().madeUp();
  }

  /** Whether the form for removing it is any use to this reader. */
  public boolean isRemovable() {
    return programme().madeUp() && caller.may(Permission.REMOVE_DEMONSTRATION, programme().id());
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  /** Removes the demonstration, when the box was ticked. */
  public String remove() {
    if (!agreed) {
      problems.add("agreed", "programme.programme.remove.tick-first");
      return null;
    }
    try {
      removeDemonstration.remove(programme().id());
      return "/foundation/programme/removed.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("agreed", refused);
      return null;
    }
  }
}
