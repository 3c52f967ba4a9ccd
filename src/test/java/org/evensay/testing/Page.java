package org.evensay.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * What an address answered, after its redirects.
 *
 * @param address where the answer came from
 * @param came the addresses that redirected to it, the first first
 */
public record Page(URI address, List<URI> came, int status, HttpHeaders headers, String source) {

  /** The page's document. */
  public Document document() {
    return Jsoup.parse(source, address.toString());
  }

  /** The words of the page's main part, white space folded; of the whole page when it has none. */
  public String text() {
    Document document = document();
    Element main = document.selectFirst("main");
    return main == null ? document.text() : main.text();
  }

  /** The first heading. */
  public String heading() {
    Element heading = document().selectFirst("h1");
    return heading == null ? "" : heading.text();
  }

  /** What its error summary says; empty when it has none. */
  public String problems() {
    return document().select(".error-summary").text();
  }

  /** A header's first value; empty when there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /**
   * The form that has all of these fields, in the main part or else anywhere.
   *
   * @throws AssertionError when no form has them
   */
  public Form form(String... fields) {
    Document document = document();
    return document.select("main form, form").stream()
        .map(FormElement.class::cast)
        .map(form -> new Form(address, form))
        .filter(form -> form.hasAll(fields))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no form with "
                        + String.join(", ", fields)
                        + " on "
                        + address
                        + "\n"
                        + source));
  }
}
