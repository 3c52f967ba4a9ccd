package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.QUESTION;
import static org.evensay.survey.design.reading.Wrong.at;
import static org.evensay.survey.design.reading.Wrong.question;

import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;

/** Films in sign language that cannot be watched. */
final class WrongFilms {

  private static final String FILM = "\"film\": \"goes.mp4\"";
  private static final String CAPTIONS = "\"captions\": {\"en-GB\": \"goes.vtt\"}";
  private static final String TRANSCRIPT = "\"transcript\": {\"en-GB\": \"Goes?\"}";
  private static final String BFI = QUESTION + ".signed.bfi";

  private WrongFilms() {}

  static Stream<Wrong> wrongFilms() {
    return Stream.of(
        signed(
            DocumentMistake.NO_SUCH_SIGN_LANGUAGE,
            "eng",
            parts(FILM, CAPTIONS, TRANSCRIPT),
            QUESTION + ".signed.eng",
            "eng"),
        signed(DocumentMistake.OBJECT_NEEDED, "bfi", "7", BFI, "{ }"),
        signed(DocumentMistake.TEXT_NEEDED, "bfi", parts(CAPTIONS, TRANSCRIPT), BFI + ".film"),
        signed(
            DocumentMistake.NO_SUCH_RECORDING,
            "bfi",
            parts("\"film\": \"other.mp4\"", CAPTIONS, TRANSCRIPT),
            BFI + ".film",
            "other.mp4"),
        signed(
            DocumentMistake.CAPTIONS_NEEDED,
            "bfi",
            parts(FILM, TRANSCRIPT),
            BFI + ".captions",
            "en-GB"),
        signed(
            DocumentMistake.CAPTIONS_NEEDED,
            "bfi",
            parts(FILM, "\"captions\": {\"cy\": \"goes.vtt\"}", TRANSCRIPT),
            BFI + ".captions",
            "en-GB"),
        signed(
            DocumentMistake.NO_SUCH_RECORDING,
            "bfi",
            parts(FILM, CAPTIONS.replace("}", ", \"cy\": \"mynd.vtt\"}"), TRANSCRIPT),
            BFI + ".captions.cy",
            "mynd.vtt"),
        signed(
            DocumentMistake.TRANSCRIPT_NEEDED,
            "bfi",
            parts(FILM, CAPTIONS),
            BFI + ".transcript",
            "en-GB"),
        signed(
            DocumentMistake.TRANSCRIPT_NEEDED,
            "bfi",
            parts(FILM, CAPTIONS, TRANSCRIPT.replace("en-GB", "cy")),
            BFI + ".transcript",
            "en-GB"),
        signed(
            DocumentMistake.TOO_LONG,
            "bfi",
            parts(FILM, CAPTIONS, TRANSCRIPT.replace("Goes?", "x".repeat(2_001))),
            BFI + ".transcript.en-GB",
            2_000));
  }

  private static String parts(String... parts) {
    return "{" + String.join(", ", parts) + "}";
  }

  private static Wrong signed(
      DocumentMistake what, String sign, String film, String way, Object... arguments) {
    String kept =
        "{\"recordings\": {\"goes.mp4\": {\"content\": \"%s\"}, \"goes.vtt\": {\"content\": \"%s\"}}, "
            .formatted("8".repeat(64), "9".repeat(64));
    String rest = "\"type\": \"number\", \"signed\": {\"%s\": %s}".formatted(sign, film);
    return at(what, question(rest).replaceFirst("\\{", kept), way, arguments);
  }
}
