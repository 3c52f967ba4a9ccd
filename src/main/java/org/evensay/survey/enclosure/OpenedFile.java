package org.evensay.survey.enclosure;

import java.io.IOException;
import java.io.OutputStream;

/** A file that may be read, part by part: at no time is more than one of them in memory. */
public final class OpenedFile {

  private final SentFile file;
  private final FileSeal seal;
  private final SentFileStore files;

  OpenedFile(SentFile file, FileSeal seal, SentFileStore files) {
    this.file = file;
    this.seal = seal;
    this.files = files;
  }

  SentFile file() {
    return file;
  }

  /** Writes its content. The stream stays open. */
  void write(OutputStream out) throws IOException {
    int parts = (int) ((file.bytes() + HoldFile.PART_BYTES - 1) / HoldFile.PART_BYTES);
    for (int number = 0; number < parts; number++) {
      out.write(seal.open(number, files.part(file, number)));
    }
  }
}
