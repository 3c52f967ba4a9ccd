package org.evensay.survey.response.export;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Row;
import org.evensay.survey.response.export.table.SentResponse;
import org.evensay.survey.response.export.table.Table;
import org.evensay.survey.response.export.table.Variable;

/** One JSON object on a line for each response: its answers exactly as they are stored. */
final class JsonLinesFile {

  private static final int BUFFER = 1 << 16;

  private final Table table;

  JsonLinesFile(Table table) {
    this.table = table;
  }

  /**
   * Writes it. The stream stays open.
   *
   * @param after how many lines somebody has already
   * @param progress is told how many lines are written
   */
  Written write(OutputStream out, long after, LongConsumer progress) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    long[] rows = {after};
    table.each(
        after,
        row -> {
          write(writer, row);
          rows[0]++;
          progress.accept(rows[0]);
        });
    writer.flush();
    return new Written(rows[0], 0);
  }

  private void write(Writer writer, Row row) throws IOException {
    SentResponse response = row.response();
    writer.write("{\"sent_week\":\"" + response.week() + "\",\"channel\":");
    writer.write(JSON.createValue(response.channel()).toString());
    writer.write(",\"variant\":");
    writer.write(JSON.createValue(response.variant()).toString());
    writer.write(",\"edition\":" + row.edition());
    writer.write(table.madeUp() ? ",\"made_up\":true,\"answers\":" : ",\"answers\":");
    // Between the parts of a document there may be line ends; inside a text there are none.
    writer.write(response.answers().replace("\r", "").replace("\n", ""));
    writer.write(",\"not_shown\":");
    writer.write(notShown(row));
    if (response.outsideLimit().isPresent()) {
      writer.write(",\"" + Column.OUTSIDE_LIMIT + "\":" + response.outsideLimit().get());
    }
    writer.write("}\n");
  }

  private String notShown(Row row) {
    JsonArrayBuilder names = JSON.createArrayBuilder();
    List<Variable> variables = table.variables();
    for (int place = 0; place < variables.size(); place++) {
      if (row.value(place) == Row.NOT_SHOWN) {
        names.add(variables.get(place).question());
      }
    }
    return names.build().toString();
  }
}
