package org.evensay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evensay.testing.Axe;

/** What was found on every page, as a page to be read. */
final class AccessibilityReport {

  private record Line(PageState state, Reader reader, PageFindings found) {}

  private final List<Line> lines = new ArrayList<>();

  void add(PageState state, Reader reader, PageFindings found) {
    lines.add(new Line(state, reader, found));
  }

  /** Writes it into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.html"), page());
  }

  private String page() {
    long faulty = lines.stream().filter(line -> !line.found.all().isEmpty()).count();
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Accessibility of every page – Evensay</title>
            <meta name="viewport" content="width=device-width">
            <style>body { font: 1rem/1.5 system-ui; margin: 1rem; max-width: 80rem } table { border-collapse: collapse }
            th, td { border: 1px solid #555; padding: .3rem .6rem; text-align: start; vertical-align: top }</style></head><body><main>
            <h1>Accessibility of every page</h1>
            """);
    page.append("<p>Pages and states for a reader: ").append(lines.size());
    page.append(". With findings: ").append(faulty).append(".</p>\n");
    page.append("<p>axe-core ").append(Axe.version()).append(", every rule; ");
    page.append("Equal Access engine, IBM_Accessibility and WCAG_2_2; Nu HTML Checker.</p>\n");
    page.append(
        "<table><caption>Findings</caption><thead><tr><th scope=\"col\">Page and state</th>");
    page.append("<th scope=\"col\">Reader</th><th scope=\"col\">Looks</th>");
    page.append("<th scope=\"col\">Findings</th></tr></thead><tbody>\n");
    lines.forEach(line -> append(page, line));
    return page.append("</tbody></table></main></body></html>\n").toString();
  }

  private static void append(StringBuilder page, Line line) {
    page.append("<tr><th scope=\"row\">").append(text(line.state.toString())).append("</th><td>");
    page.append(text(words(line.reader))).append("</td><td>");
    page.append(
        text(
            String.join(
                ", ", line.reader.looks().stream().map(AccessibilityReport::words).toList())));
    page.append("</td><td>");
    line.found
        .by()
        .forEach(
            (checker, found) -> {
              if (!found.isEmpty()) {
                page.append(text(checker)).append("<ul>");
                found.forEach(one -> page.append("<li>").append(text(one)).append("</li>"));
                page.append("</ul>");
              }
            });
    page.append(line.found.all().isEmpty() ? "0" : "").append("</td></tr>\n");
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
