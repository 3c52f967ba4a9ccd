package org.evensay.survey.response.export.table;

import java.time.LocalDate;
import org.evensay.survey.design.EditionId;

/**
 * A response as it may be taken out: all that is stored of it but what names it.
 *
 * @param week the Monday of the week it was sent in
 * @param variant the tag of the language it was given in
 * @param answers the JSON document of its answers
 */
public record SentResponse(
    EditionId edition, LocalDate week, String channel, String variant, String answers) {}
