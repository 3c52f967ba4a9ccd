package org.evensay.survey.design.draft;

/**
 * A draft has become something else, also by taking back: whatever knows parts of it by their names
 * has to look whether they are called so still. Told within the change.
 *
 * @param before the document as it was
 * @param after the document as it is
 */
public record DraftChanged(DraftId draft, String before, String after) {}
