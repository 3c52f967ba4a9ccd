package org.evensay.testing;

/** A term that a test adds to the glossary of its programme. */
public final class OwnTerm {

  private OwnTerm() {}

  /** The form of a new one, as somebody who may add it. */
  public static Form form(Visitor author) {
    return author.get("/survey/glossary/term").form("words");
  }

  /** Adds one with nothing but its words, and gives its id. */
  public static String add(Visitor author, String words) {
    return added(author.send(form(author).with("words", words).with("go", "save")), words);
  }

  /** The id of a term of the list. */
  public static String added(Page list, String words) {
    return list.document().select("main li a").stream()
        .filter(link -> link.text().equals(words))
        .map(link -> link.attr("href").replaceFirst(".*id=", ""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not added: " + list.problems() + list.text()));
  }
}
