package org.evensay.survey.offline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import org.evensay.foundation.api.Bodies;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SentDocument;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/** The sealed responses that a device sends at once. */
record SealedBatch(List<SealedResponse> responses) {

  /** How many a device sends at once: few enough that a network that dies costs little. */
  static final int MOST = 50;

  private static final String ID = "[0-9a-hjkmnp-tv-z]{26}";
  private static final String KEY = "[0-9a-f]{16}";

  /**
   * Reads what came.
   *
   * @throws DocumentProblem when it is not what it has to be
   */
  static SealedBatch read(byte[] body, HttpServletRequest request) throws DocumentProblem {
    DocumentReader document = DocumentReader.open(Bodies.text(body));
    List<SealedResponse> all =
        document.list("responses", MOST, (response, place) -> read(response));
    SentDocument.finish(document, request);
    return new SealedBatch(all);
  }

  private static SealedResponse read(DocumentReader response) {
    String id = response.name("id", ID, DocumentMistake.NAME_NEEDED);
    String edition = response.name("edition", ID, DocumentMistake.NAME_NEEDED);
    String key = response.name("key", KEY, DocumentMistake.NAME_NEEDED);
    int format = response.number("format", 1, 1, Integer.MAX_VALUE);
    return new SealedResponse(id, new EditionId(edition), key, format, sealed(response));
  }

  private static byte[] sealed(DocumentReader response) {
    String written = response.string("sealed");
    try {
      return Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException notWritten) {
      response.mistake("sealed", DocumentMistake.NAME_NEEDED);
      return new byte[0];
    }
  }
}
