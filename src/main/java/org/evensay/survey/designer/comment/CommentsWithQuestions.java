package org.evensay.survey.designer.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.DraftChanged;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;

/** Comments know their question by its name, and go with it when it gets another one. */
@ApplicationScoped
class CommentsWithQuestions {

  @Inject CommentStore comments;

  void follow(@Observes DraftChanged changed) {
    if (comments.count(changed.draft()) == 0) {
      return;
    }
    try {
      DraftDocument before = DraftDocument.of(changed.before());
      Names.others(before, DraftDocument.of(changed.after()))
          .forEach((old, name) -> comments.rename(changed.draft(), old, name));
    } catch (DocumentProblem unreadable) {
      // What is no survey has no questions, so that nothing is called otherwise.
      return;
    }
  }
}
