package org.evensay.foundation.language.xliff;

import java.util.List;
import java.util.Optional;

/**
 * A piece of text to be translated, with what is put in written out: {@code Hello {0}}.
 *
 * @param id letters, digits and {@code . - _}; no two units of a file have the same
 * @param name where it belongs
 * @param within the groups that it stands in, the outermost first; a file that is read has none
 * @param notes what helps whoever translates it; a file that is read has none
 * @param terms those of a glossary that it has; a file that is read has none
 * @param target the translation; of a file that is read, empty also where a part of it has none
 */
public record XliffUnit(
    String id,
    String name,
    List<XliffGroup> within,
    List<String> notes,
    List<XliffTerm> terms,
    String source,
    Optional<String> target,
    XliffState state) {

  public XliffUnit {
    within = List.copyOf(within);
    notes = List.copyOf(notes);
    terms = List.copyOf(terms);
  }

  /** One without terms. */
  public XliffUnit(
      String id,
      String name,
      List<XliffGroup> within,
      List<String> notes,
      String source,
      Optional<String> target,
      XliffState state) {
    this(id, name, within, notes, List.of(), source, target, state);
  }
}
