/**
 * Drafts: survey documents that are being written, by several people.
 *
 * <p>Promises: what was typed is kept as it was typed, whether or not it is a survey yet; nobody
 * writes over what somebody else wrote meanwhile, she is told and can look at it first; a draft
 * belongs to one programme, and nobody else learns that there is one. What a document means is not
 * known here.
 *
 * <p>Whatever brings a survey from elsewhere ends in {@link
 * org.evensay.survey.design.draft.BeginDraft}.
 */
package org.evensay.survey.design.draft;
