package org.evensay.survey.interchange.report;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What came of a file.
 *
 * @param document a survey document, for {@link
 *     org.evensay.survey.design.reading.EditionDocument#parse(String)}
 * @param report what was taken, changed and left out
 * @param written the document as the file has it, where it is one of our own
 */
public record Imported(JsonObject document, ImportReport report, Optional<String> written) {

  /** What came of a file of another program. */
  public Imported(JsonObject document, ImportReport report) {
    this(document, report, Optional.empty());
  }
}
