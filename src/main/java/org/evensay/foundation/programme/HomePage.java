package org.evensay.foundation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.Role;

/** Where the workspace begins: what the programme is, and what is asked of her now. */
@Named
@RequestScoped
public class HomePage {

  @Inject Caller caller;
  @Inject ProgrammeStore programmes;
  @Inject Event<Tasks> gathering;
  @Inject PageLanguage language;

  private Programme programme;
  private Membership member;
  private List<Tasks.Task> tasks;

  /** Gathers what is asked of whoever is signed in. */
  public void load() {
    ProgrammeId id = caller.workspace();
    programme = programmes.find(id).orElseThrow();
    member = caller.membershipIn(id).orElseThrow();
    Tasks gathered = new Tasks(member);
    gathering.fire(gathered);
    tasks = gathered.list();
  }

  public String getName() {
    return language.of(programme.name());
  }

  public String getChamber() {
    return member.chamber().code();
  }

  /** Whether she decides, in a chamber that does. */
  public String getPart() {
    return member.role() == Role.MEMBER
        ? member.chamber().deciding() ? "decides" : "advises"
        : member.role().code();
  }

  public List<ShownTask> getTasks() {
    return tasks.stream()
        .map(
            task ->
                new ShownTask(task.path(), language.with(task.key(), task.arguments().toArray())))
        .toList();
  }

  /** A task, in the page's language. */
  public record ShownTask(String path, String words) {

    public String getPath() {
      return path;
    }

    public String getWords() {
      return words;
    }
  }
}
