package org.evensay.foundation.programme;

import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.people.Membership;

/**
 * What is asked of somebody now, gathered for the first page of the workspace: the event is fired
 * there, and each room that waits for her adds its task.
 */
public final class Tasks {

  /**
   * One task.
   *
   * @param path the page to do it on, from the root of the application
   * @param key the key of its words
   * @param arguments what the words name
   */
  public record Task(String path, String key, List<Object> arguments) {}

  private final Membership member;
  private final List<Task> list = new ArrayList<>();

  Tasks(Membership member) {
    this.member = member;
  }

  /** Who sees them: a room adds what waits for her in this programme and chamber. */
  public Membership member() {
    return member;
  }

  /**
   * Adds what a room asks of her.
   *
   * @param path the page to do it on, from the root of the application
   * @param key the key of its words
   * @param arguments what the words name
   */
  public void add(String path, String key, Object... arguments) {
    list.add(new Task(path, key, List.of(arguments)));
  }

  List<Task> list() {
    return List.copyOf(list);
  }
}
