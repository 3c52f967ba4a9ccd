package org.evensay.survey.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.evensay.survey.design.KeptSound;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.TakenFile;

/** Sound as somebody brings it. */
public final class BroughtSound implements Incoming {

  private final byte[] bytes;

  /** What is in its file. */
  public BroughtSound(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * As it is going to be kept: without what tells where, when and by whom it was made.
   *
   * @throws NotTaken when it is none that can be heard, and why
   */
  public KeptSound heard() throws NotTaken {
    try {
      TakenFile taken = TakenFile.of(Medium.VOICE.kinds(), Limits.RECORDING_MEGABYTES, this);
      try (InputStream content = taken.content().open()) {
        return new KeptSound(taken.kind(), content.readAllBytes());
      }
    } catch (IOException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public long bytes() {
    return bytes.length;
  }
}
