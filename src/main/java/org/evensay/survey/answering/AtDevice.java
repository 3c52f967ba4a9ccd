package org.evensay.survey.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.evensay.survey.answering.journey.Invited;
import org.evensay.survey.invitation.Turn;

/** What is otherwise in a journey on a device that many share. */
@RequestScoped
class AtDevice {

  @Inject HttpServletRequest request;

  private Optional<Kiosk> kiosk = Optional.empty();
  private boolean over;

  /**
   * Whether a form is of a turn that is over: then nothing of it is shown to whoever sent it.
   *
   * @param by what its page was come by
   * @param header sets a header of the answer
   */
  boolean isOver(Optional<Invited> by, BiConsumer<String, String> header) {
    kiosk = by.flatMap(Kiosk::of);
    kiosk.ifPresent(device -> header.accept("Cache-Control", Kiosk.NO_STORE));
    over = by.flatMap(Invited::turn).filter(turn -> Turn.isOver(turn, request)).isPresent();
    return over;
  }

  boolean isOver() {
    return over;
  }

  /** What ends a way through a survey of which nothing is kept: the device, or closing a page. */
  String ends() {
    return kiosk.isPresent() ? "device" : "";
  }

  /** The device; empty on one of her own. */
  Optional<Kiosk> kiosk() {
    return kiosk;
  }
}
