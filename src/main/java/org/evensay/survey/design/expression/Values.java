package org.evensay.survey.design.expression;

import java.util.List;

/** Where an expression finds the values of the questions it names. */
@FunctionalInterface
public interface Values {

  /**
   * What was answered: one value for one choice, a number or a text; several for several choices;
   * none where nothing was answered or the question is not shown.
   */
  List<String> of(String name);
}
