package org.evensay.survey.interchange.limesurvey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;

/** Questions whose answers are files; the endings that are taken say what is asked for. */
final class FileQuestions {

  private static final int MEGABYTE = 1_000_000;

  /** There are kilobytes of 1,024 bytes. */
  private static final int KILOBYTE = 1_024;

  /** What is asked for where only these endings are taken. */
  private static final Map<String, List<String>> MEDIA =
      Map.of(
          "photo", List.of("png", "gif", "jpg", "jpeg", "webp", "heic", "bmp"),
          "voice", List.of("mp3", "m4a", "ogg", "wav", "aac"),
          "video", List.of("mp4", "mov", "webm", "avi", "mpg"));

  private final Reading reading;

  FileQuestions(Reading reading) {
    this.reading = reading;
  }

  void file(Source question) {
    Optional<Row> kinds = question.attributes().row("allowed_filetypes");
    String endings = kinds.map(row -> row.get("value")).orElse("").toLowerCase(Locale.ROOT);
    QuestionDraft draft =
        new QuestionDraft(
            question.where(), question.name(), medium(endings.strip().split("[,\\s]+")));
    boolean any = draft.type().equals("file");
    kinds.ifPresent(
        row ->
            reading.remarks.add(
                row.where(),
                any ? Remark.NOT_HERE : Remark.TAKEN,
                any ? new Object[] {"allowed_filetypes", row.get("value")} : new Object[] {}));
    question
        .attributes()
        .upTo("max_filesize", Limits.FILE_MEGABYTES * MEGABYTE / KILOBYTE)
        .map(kilobytes -> kilobytes * KILOBYTE / MEGABYTE + 1)
        .ifPresentOrElse(
            most -> draft.setting("most-megabytes", most),
            () ->
                reading.remarks.add(
                    question.where(),
                    Remark.FILE_ROOM,
                    Medium.ofType(draft.type()).orElseThrow().megabytes()));
    reading.said(question, draft.type(), false);
    reading.checked(question, draft);
    reading.put(question, draft);
    reading.variables().add(question, TypedQuestions.answer(draft));
  }

  private static String medium(String... endings) {
    List<String> all = Stream.of(endings).filter(ending -> !ending.isEmpty()).toList();
    for (Map.Entry<String, List<String>> one : MEDIA.entrySet()) {
      if (!all.isEmpty() && one.getValue().containsAll(all)) {
        return one.getKey();
      }
    }
    return "file";
  }
}
