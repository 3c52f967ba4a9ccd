package org.evensay.survey.design.symbol;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.Markup;

/**
 * Draws symbols into a page: nothing is asked for besides, and no style is needed. They are passed
 * over where a page is read out, since the words beside them say everything.
 */
public final class SymbolMarkup {

  private SymbolMarkup() {}

  /** Draws the one of a name; nothing where there is none, as in what was published elsewhere. */
  public static void draw(String name, Markup out) throws IOException {
    Optional<Symbol> symbol = Symbols.named(name);
    if (symbol.isPresent()) {
      draw(symbol.get(), out);
    }
  }

  private static void draw(Symbol symbol, Markup out) throws IOException {
    out.open("svg")
        .with("class", "symbol")
        .with("viewBox", "0 0 72 72")
        .with("width", "48")
        .with("height", "48")
        .with("aria-hidden", "true")
        .with("focusable", "false");
    write(SymbolFile.AROUND, out);
    for (Shape shape : Symbols.shapes(symbol)) {
      out.open(shape.element());
      write(shape.attributes(), out);
      out.close(shape.element());
    }
    out.close("svg");
  }

  private static void write(Map<String, String> attributes, Markup out) throws IOException {
    for (Map.Entry<String, String> one : attributes.entrySet()) {
      out.with(one.getKey(), one.getValue());
    }
  }
}
