package org.evensay.survey.interchange.report;

import jakarta.json.JsonObject;

/**
 * What came of a file.
 *
 * @param document a survey document, for {@link
 *     org.evensay.survey.design.EditionDocument#parse(String)}
 * @param report what was taken, changed and left out
 */
public record Imported(JsonObject document, ImportReport report) {}
