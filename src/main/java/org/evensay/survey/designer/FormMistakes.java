package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.SaidMistakes;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;

/** Says what is wrong in a draft as its forms call it, for pages that are none of the designer. */
@RequestScoped
class FormMistakes implements SaidMistakes {

  @Inject ShownPlace places;

  @Override
  public List<Said> of(Draft draft, int most) {
    return said(draft, DraftMistakes::of, most);
  }

  @Override
  public List<Said> odd(Draft draft, int most) {
    return said(draft, DraftMistakes::odd, most);
  }

  private List<Said> said(Draft draft, Function<String, DraftMistakes> found, int most) {
    try {
      DraftDocument document = DraftDocument.of(draft.document());
      return places.of(found.apply(draft.document()).all(), most, document);
    } catch (DocumentProblem noDocument) {
      return List.of();
    }
  }
}
