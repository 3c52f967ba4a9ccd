package org.evensay.survey.design.symbol;

import java.util.List;

/**
 * A symbol that can be shown.
 *
 * @param name what authors call it, in English: small letters, as a rule
 * @param code the numbers of its signs in Unicode, which its file is called after
 * @param tags other words that it is looked for by
 */
public record Symbol(String name, String code, List<String> tags) {

  public Symbol {
    tags = List.copyOf(tags);
  }
}
