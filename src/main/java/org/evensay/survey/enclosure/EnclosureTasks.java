package org.evensay.survey.enclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.programme.Tasks;

/** Adds to the tasks of the safe side the files that nobody decided about. */
@ApplicationScoped
class EnclosureTasks {

  @Inject SentFileStore files;

  void add(@Observes Tasks tasks) {
    Membership member = tasks.member();
    if (member.role().may(Permission.LOOK_AT_FILES)) {
      long waiting = files.count(State.WAITING, member.programme());
      if (waiting > 0) {
        tasks.add("/survey/enclosure/files", "enclosure.task", waiting);
      }
    }
  }
}
