package org.evensay.survey.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.SmallPicture;

/** A picture as somebody brings it. */
public final class BroughtPicture implements Incoming {

  private final byte[] bytes;

  /** What is in its file. */
  public BroughtPicture(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * As it is going to be kept: drawn anew.
   *
   * @throws NotTaken when it is none that can be shown, and why
   */
  public KeptPicture drawn() throws NotTaken {
    try {
      return SmallPicture.of(this);
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
