package org.evensay.survey.design.question;

import java.util.Collections;
import java.util.List;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/** A question with a short field for each of its choices: for its place, or its points. */
public sealed interface FieldForEach extends Question permits Ranking, SharedPoints {

  @Override
  default List<String> parts() {
    return choices().stream().map(Choice::name).toList();
  }

  @Override
  default List<Integer> longest() {
    return Collections.nCopies(choices().size(), Typed.PART_BYTES);
  }

  @Override
  default Scope.Named named() {
    return Question.super.named().of(Kind.CHOICES);
  }
}
