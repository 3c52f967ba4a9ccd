package org.evensay.codesign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.programme.Tasks;

/** Adds to somebody's tasks the asks that wait for her chamber. */
@ApplicationScoped
class SignoffTasks {

  @Inject Waiting waiting;

  void add(@Observes Tasks tasks) {
    Membership member = tasks.member();
    if (member.chamber().deciding() && member.role().may(Permission.SIGN_OFF)) {
      int asks = waiting.of(member.programme(), member.chamber()).size();
      if (asks > 0) {
        tasks.add("/codesign/signoff/asks-to-sign", "signoff.task", asks);
      }
    }
  }
}
