package org.evensay.codesign.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what the chambers have decided, and keeps it with the ask. */
@ApplicationScoped
class DecidedAsks {

  @Inject AskStore asks;

  void keep(@Observes AskDecided decided) {
    asks.hold(decided.ask(), decided.programme())
        .ifPresent(ask -> ask.decided(decided.revision(), decided.state()));
  }
}
