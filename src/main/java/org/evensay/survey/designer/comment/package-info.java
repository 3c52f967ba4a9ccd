/**
 * Comments: what those who write a survey together say to each other about a question.
 *
 * <p>Promises: a comment belongs to a question of a draft, and nobody outside the draft's programme
 * reads it; it is settled and opened again, and never changed.
 */
package org.evensay.survey.designer.comment;
