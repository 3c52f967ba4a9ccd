package org.evensay.survey.response;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;

/**
 * Takes back what was sent: open to whoever holds the receipt, whose 80 bits cannot be guessed. It
 * leaves nothing behind but a hash of the receipt, so that a page which is sent anew does not store
 * the answers again; no entry in the journal, which knows nothing of respondents.
 */
@Act
public class WithdrawResponse {

  @Inject ResponseStore responses;

  /**
   * Removes the response. Whoever asks for it once more, as by pressing twice, is told the same: it
   * is gone.
   *
   * @param code the receipt's code, as it was typed
   * @throws Refused when no response has it, nor had
   */
  public void withdraw(String code) {
    boolean gone =
        Receipt.typed(code)
            .filter(receipt -> responses.remove(receipt) || responses.isTakenBack(receipt))
            .isPresent();
    if (!gone) {
      throw new Refused(ResponseRefusal.NO_SUCH_RECEIPT);
    }
  }
}
