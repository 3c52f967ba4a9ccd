package org.evensay.survey.response.export.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.table.Code;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Table;
import org.evensay.survey.response.export.table.Variable;

/** What the columns of a table mean, for people to read. */
public final class Codebook {

  private final Table table;
  private final Messages messages;
  private final ColumnWords words;

  /** The codebook of this table, in its language. */
  public Codebook(Table table, Messages messages) {
    this.table = table;
    this.messages = messages;
    this.words = new ColumnWords(messages, table.shape().language());
  }

  /** As lines of a sheet: for each column one, and one for each of its choices after it. */
  public List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            "column",
            "question",
            "about",
            "kind",
            "code",
            "label",
            "spss",
            "missing",
            "editions",
            "apart"));
    for (Column column : table.columns()) {
      Variable variable = variable(column);
      lines.add(
          List.of(
              column.name(),
              variable == null ? "" : variable.question(),
              words.about(column),
              variable == null ? "" : words.kind(variable),
              "",
              "",
              "",
              "",
              variable == null ? "" : editions(variable),
              words.apart(column).orElse("")));
      if (column instanceof Column.OfVariable) {
        for (Code code : variable.codes()) {
          lines.add(line(column, variable, code));
        }
      }
    }
    return lines;
  }

  private List<String> line(Column column, Variable variable, Code code) {
    return List.of(
        column.name(),
        variable.question(),
        "",
        "",
        code.name(),
        words.label(code.label()),
        spss(variable, code),
        code.notSaid() ? words.text("response.export.codebook.missing") : "",
        "",
        "");
  }

  private static Variable variable(Column column) {
    if (column instanceof Column.OfVariable of) {
      return of.variable();
    }
    return column instanceof Column.OfChoice of ? of.variable() : null;
  }

  private static String spss(Variable variable, Code code) {
    boolean several = variable.kind() == Variable.Kind.SEVERAL_CHOICES;
    return several ? "" : Long.toString(code.number());
  }

  private static String editions(Variable variable) {
    return variable.editions().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** As a page that needs nothing but itself. */
  public String html() {
    String title = words.text("response.export.codebook.heading", table.title(messages));
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    page.append("<html lang=\"").append(words.language().tag());
    page.append("\" dir=\"").append(words.language().direction()).append("\">\n<head>\n");
    page.append("<meta charset=\"UTF-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(escape(title)).append("</title>\n");
    page.append(
        "<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:48em;margin:2rem auto;");
    page.append("padding:0 1rem;color:#1c1b2e;background:#fff}code{overflow-wrap:anywhere}");
    page.append("table{border-collapse:collapse}");
    page.append("th,td{border:1px solid #6f6d85;padding:.25rem .5rem;text-align:start;");
    page.append("overflow-wrap:anywhere}</style>\n");
    page.append("</head>\n<body>\n<main>\n");
    element(page, "h1", title);
    if (table.madeUp()) {
      element(page, "p", words.text("programme.made-up"));
    }
    element(page, "p", words.text("response.export.codebook.cells"));
    for (Column column : table.columns()) {
      if (column instanceof Column.OfEveryRow) {
        element(page, "h2", words.about(column));
        named(page, column.name());
      }
    }
    table.variables().forEach(variable -> section(page, variable));
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void section(StringBuilder page, Variable variable) {
    element(page, "h2", words.label(variable.label()));
    for (Column column : table.columns()) {
      if (variable.equals(variable(column))) {
        named(page, column.name());
      }
    }
    element(
        page,
        "p",
        words.text("response.export.codebook.asked", words.kind(variable), editions(variable)));
    words.apart(variable).ifPresent(why -> element(page, "p", why));
    if (!variable.codes().isEmpty()) {
      codes(page, variable);
    }
  }

  private void codes(StringBuilder page, Variable variable) {
    page.append("<table>\n<thead><tr>");
    for (String heading : List.of("code", "label", "spss")) {
      page.append("<th scope=\"col\">");
      page.append(escape(words.text("response.export.codebook." + heading))).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    for (Code code : variable.codes()) {
      String missing = words.text("response.export.codebook.missing");
      String label = words.label(code.label()) + (code.notSaid() ? " (" + missing + ")" : "");
      page.append("<tr><th scope=\"row\"><code>").append(escape(code.name()));
      page.append("</code></th><td>").append(escape(label)).append("</td><td>");
      page.append(escape(spss(variable, code))).append("</td></tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  private static void named(StringBuilder page, String column) {
    page.append("<p><code>").append(escape(column)).append("</code></p>\n");
  }

  private static void element(StringBuilder page, String name, String text) {
    page.append('<').append(name).append('>').append(escape(text));
    page.append("</").append(name).append(">\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
