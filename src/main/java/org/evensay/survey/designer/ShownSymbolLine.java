package org.evensay.survey.designer;

import org.evensay.survey.designer.form.SymbolForm;

/**
 * A line that a symbol may stand before, as its page shows it.
 *
 * @param number which line it is on the page, from 1: what is told of one that has no words
 * @param typed the name of its symbol as it stands in its field
 */
public record ShownSymbolLine(SymbolForm.Line line, int number, String typed) {

  public String getField() {
    return line.field();
  }

  public String getWords() {
    return line.words().isBlank() ? Integer.toString(number) : line.words();
  }

  public String getLang() {
    return line.in().tag();
  }

  public String getDir() {
    return line.in().direction();
  }

  public String getTyped() {
    return typed;
  }
}
