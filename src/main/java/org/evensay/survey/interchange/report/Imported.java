package org.evensay.survey.interchange.report;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.KeptPicture;

/**
 * What came of a file.
 *
 * @param document a survey document, for {@link
 *     org.evensay.survey.design.reading.EditionDocument#parse(String)}
 * @param report what was taken, changed and left out
 * @param written the document as the file has it, where it is one of our own
 * @param pictures what it shows, of what came with it
 */
public record Imported(
    JsonObject document,
    ImportReport report,
    Optional<String> written,
    Collection<KeptPicture> pictures) {

  public Imported {
    pictures = List.copyOf(pictures);
  }

  /** What came of a file of another program. */
  public Imported(JsonObject document, ImportReport report) {
    this(document, report, Optional.empty(), List.of());
  }
}
