package org.evensay.survey.design.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.answer.FileKind.Family;

/** What somebody answers with instead of words. */
public enum Medium {
  PHOTO("photo", 15, Family.PICTURE),
  DRAWING("drawing", 5, Family.PICTURE),
  VOICE("voice", 15, Family.SOUND),
  VIDEO("video", 50, Family.VIDEO),
  FILE("file", 10, Family.WRITING, Family.PICTURE);

  private final String code;
  private final int megabytes;
  private final List<FileKind> kinds;

  Medium(String code, int megabytes, Family... families) {
    this.code = code;
    this.megabytes = megabytes;
    this.kinds =
        Stream.of(families)
            .flatMap(
                family -> Arrays.stream(FileKind.values()).filter(one -> one.family() == family))
            .toList();
  }

  /** The medium of a question of this type, as documents name it. */
  public static Optional<Medium> ofType(String type) {
    return Arrays.stream(values()).filter(medium -> medium.code.equals(type)).findFirst();
  }

  /** How documents name a question that asks for it. */
  public String code() {
    return code;
  }

  /** Millions of bytes that one may have where a document does not say. */
  public int megabytes() {
    return megabytes;
  }

  /** The kinds of files that are taken for it. */
  public List<FileKind> kinds() {
    return kinds;
  }
}
