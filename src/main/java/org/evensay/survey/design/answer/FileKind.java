package org.evensay.survey.design.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken; there is no other. */
public enum FileKind {
  JPEG(Family.PICTURE, "image/jpeg", "jpg"),
  PNG(Family.PICTURE, "image/png", "png"),
  OGG(Family.SOUND, "audio/ogg", "ogg"),
  WEBM_SOUND(Family.SOUND, "audio/webm", "webm"),
  MP4_SOUND(Family.SOUND, "audio/mp4", "m4a"),
  MP3(Family.SOUND, "audio/mpeg", "mp3"),
  WAV(Family.SOUND, "audio/wav", "wav"),
  MP4(Family.VIDEO, "video/mp4", "mp4"),
  WEBM(Family.VIDEO, "video/webm", "webm"),
  QUICKTIME(Family.VIDEO, "video/quicktime", "mov"),
  PDF(Family.WRITING, "application/pdf", "pdf"),
  TEXT(Family.WRITING, "text/plain", "txt"),
  DOCX(
      Family.WRITING,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  ODT(Family.WRITING, "application/vnd.oasis.opendocument.text", "odt"),
  CAPTIONS(Family.CAPTIONS, "text/vtt", "vtt");

  /** What somebody would call it. */
  public enum Family {
    PICTURE,
    SOUND,
    VIDEO,
    WRITING,
    /** Of films of our own alone: nobody answers with them. */
    CAPTIONS;

    /** How keys of words end that say it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Family family;
  private final String mediaType;
  private final String ending;

  FileKind(Family family, String mediaType, String ending) {
    this.family = family;
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public Family family() {
    return family;
  }

  /** As browsers and the answer's document name it. */
  public String mediaType() {
    return mediaType;
  }

  /** What the name of such a file ends in. */
  public String ending() {
    return ending;
  }

  /** The kind of this media type. */
  public static Optional<FileKind> of(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }
}
