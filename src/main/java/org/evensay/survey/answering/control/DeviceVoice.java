package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;

/**
 * Listening to a question by the voice of her own device, where nobody has spoken it beforehand.
 * Only a script knows whether the device has one, so that the page has no more than the words for
 * its button: without script, and without a voice, there is none.
 */
final class DeviceVoice {

  private DeviceVoice() {}

  /** Whether a page needs the script: what an answer opens on it may put in that answer. */
  static boolean isAsked(List<ShownQuestion> questions) {
    return questions.stream()
        .anyMatch(question -> question.isOpening() || question.media().isLeftToDevice());
  }

  /** Marks the element that was just begun, the question's own, where something is left to say. */
  static void mark(ShownQuestion question, Markup out) throws IOException {
    if (question.media().isLeftToDevice()) {
      out.with("data-speak", question.words("answering.listen.device").words())
          .with("data-speak-stop", question.words("answering.listen.stop").words());
    }
  }
}
