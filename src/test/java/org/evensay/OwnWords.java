package org.evensay;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether all that a page says of itself is in a language that nobody speaks: whatever is not, is
 * not from {@code i18n/}.
 */
final class OwnWords {

  /** Words in the page's own language that are not written with its letters. */
  private static final String LEFT =
      """
      () => {
        const tag = document.documentElement.lang;
        const left = new Set();
        const see = words => {
          const ours = words.replace(/[\\u2066-\\u2068][^\\u2069]*\\u2069/g, ' ');
          if (/[A-Za-z]{3,}/.test(ours)) left.add(ours.replace(/\\s+/g, ' ').trim());
        };
        const isOurs = element =>
          element.closest('[lang]').lang === tag &&
          !element.closest('script, noscript, style, code, pre, textarea, bdi, .name, .me span');
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (isOurs(parent)) see(walker.currentNode.textContent);
        }
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
          for (const element of document.body.querySelectorAll('[' + name + ']')) {
            if (isOurs(element)) see(element.getAttribute(name));
          }
        }
        for (const button of document.body.querySelectorAll('input[type=submit]')) {
          if (isOurs(button)) see(button.value);
        }
        return [...left];
      }
      """;

  private static final AuthorsWords AUTHORS = read();

  private OwnWords() {}

  private static AuthorsWords read() {
    try {
      return AuthorsWords.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of the title of its window. */
  static Set<String> leftInTitle(Page page) {
    return AUTHORS.notTheirs(page.title().replaceAll("[\\u2066-\\u2068][^\\u2069]*\\u2069", " "));
  }

  /** What a page says in letters of English, and nobody has written for it to be shown. */
  static Set<String> left(Page page) {
    return ((List<?>) page.evaluate(LEFT))
        .stream()
            .flatMap(text -> AUTHORS.notTheirs(String.valueOf(text)).stream())
            .collect(Collectors.toSet());
  }
}
