package org.evensay.survey.enclosure.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Set;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Enclosure;

/**
 * A file that may be taken, as it is going to be kept: a picture drawn anew; sound and films
 * without what they tell of where, when and by whom they were made; a document as it came.
 */
public final class TakenFile {

  private final FileKind kind;
  private final Incoming content;
  private final Set<String> pictures;

  private TakenFile(FileKind kind, Incoming content, Set<String> pictures) {
    this.kind = kind;
    this.content = content;
    this.pictures = Set.copyOf(pictures);
  }

  /**
   * Looks at what came for a question.
   *
   * @throws NotTaken when it is not what the question takes
   */
  public static TakenFile of(Enclosure question, Incoming file) throws NotTaken, IOException {
    return of(question.medium().kinds(), question.mostMegabytes(), file);
  }

  /**
   * Looks at what came where only these kinds are taken.
   *
   * @param mostMegabytes millions of bytes that it may have
   * @throws NotTaken when it is none of them
   */
  public static TakenFile of(Collection<FileKind> kinds, int mostMegabytes, Incoming file)
      throws NotTaken, IOException {
    if (file.bytes() == 0) {
      throw new NotTaken(AnswerProblem.FILE_EMPTY);
    }
    if (file.bytes() > mostMegabytes * 1_000_000L) {
      throw new NotTaken(AnswerProblem.FILE_TOO_LARGE, mostMegabytes);
    }
    FoundKind found =
        FoundKind.of(file)
            .filter(one -> kinds.contains(one.kind()))
            .orElseThrow(() -> new NotTaken(AnswerProblem.FILE_OTHER_KIND));
    FileKind kind = found.kind();
    return kind.family() == FileKind.Family.PICTURE
        ? new TakenFile(kind, new Bytes(Picture.anew(kind, file)), Set.of())
        : new TakenFile(kind, found.told().takenOutOf(file), found.pictures());
  }

  public FileKind kind() {
    return kind;
  }

  /** How an MP4 writes down what is to be seen (ISO/IEC 14496-12, 8.5.2); else empty. */
  public Set<String> pictures() {
    return pictures;
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
