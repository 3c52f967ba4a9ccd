package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.symbol.SymbolMarkup;

/** Words of an author's: one idea on each line where she wrote lines, with its symbol before it. */
final class Said {

  private Said() {}

  /** Writes them inside the element that is open, which says their language. */
  static void words(ShownText text, Markup out) throws IOException {
    List<String> lines = text.words().lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || lines.size() == 1 && text.symbols().isEmpty()) {
      out.text(text.words());
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      out.open("span").with("class", "said");
      symbols(text.symbols(), i, last ? text.symbols().size() : i + 1, out);
      out.open("span").text(lines.get(i)).close("span").close("span");
      if (!last) {
        // Whatever reads the words alone does not run them together.
        out.text(" ");
      }
    }
  }

  /** Of another language the lines may be fewer: what is left stands before the last one. */
  private static void symbols(List<String> names, int from, int to, Markup out) throws IOException {
    for (int i = from; i < Math.min(to, names.size()); i++) {
      SymbolMarkup.draw(names.get(i), out);
    }
  }
}
