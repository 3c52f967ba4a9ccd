package org.evensay.survey.enclosure.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Enclosure;

/**
 * A file that may be taken, as it is going to be kept: a picture drawn anew, anything else as it
 * came.
 */
public final class TakenFile {

  private final FileKind kind;
  private final Incoming content;

  private TakenFile(FileKind kind, Incoming content) {
    this.kind = kind;
    this.content = content;
  }

  /**
   * Looks at what came for a question.
   *
   * @throws NotTaken when it is not what the question takes
   */
  public static TakenFile of(Enclosure question, Incoming file) throws NotTaken, IOException {
    if (file.bytes() == 0) {
      throw new NotTaken(AnswerProblem.FILE_EMPTY);
    }
    if (file.bytes() > question.mostBytes()) {
      throw new NotTaken(AnswerProblem.FILE_TOO_LARGE, question.mostMegabytes());
    }
    Optional<FileKind> kind = FoundKind.of(file);
    if (kind.filter(question.medium().kinds()::contains).isEmpty()) {
      throw new NotTaken(AnswerProblem.FILE_OTHER_KIND);
    }
    return kind.get().family() == FileKind.Family.PICTURE
        ? new TakenFile(kind.get(), new Bytes(Picture.anew(kind.get(), file)))
        : new TakenFile(kind.get(), file);
  }

  public FileKind kind() {
    return kind;
  }

  /** What is kept. */
  public Incoming content() {
    return content;
  }

  /** What stands in memory. */
  private static final class Bytes implements Incoming {

    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
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
}
