package org.evensay.survey.response.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.codebook.Codebook;
import org.evensay.survey.response.export.codebook.DataPackage;
import org.evensay.survey.response.export.codebook.DdiCodebook;
import org.evensay.survey.response.export.codebook.PythonScript;
import org.evensay.survey.response.export.codebook.RScript;
import org.evensay.survey.response.export.spss.SpssFile;
import org.evensay.survey.response.export.table.Responses;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Table;

/** The responses of a survey in one of the formats, written as they are read. */
public final class ResponseFile {

  /** What the table is called in an archive. */
  static final String DATA = "data.csv";

  private final Format format;
  private final Table table;
  private final LocalDate today;
  private final Codebook codebook;

  /**
   * A file of these responses.
   *
   * @param today the day that it says it was made on
   */
  public ResponseFile(Format format, Shape shape, Responses responses, LocalDate today) {
    this.format = format;
    this.table = new Table(responses, shape);
    this.today = today;
    this.codebook = new Codebook(table, Messages.installed());
  }

  /**
   * Writes it. The stream is flushed and stays open.
   *
   * @param after how many rows somebody has already; 0 for formats that cannot go on after one
   * @param progress is told how many rows are written
   * @throws IOException when the stream does not take it, or the responses are not the same any
   *     more: whoever reads it must not take what there is for a whole file
   */
  public Written write(OutputStream out, long after, LongConsumer progress) throws IOException {
    Written written =
        switch (format) {
          case CSV -> new CsvFile(table).write(out, after, progress);
          case JSON_LINES -> new JsonLinesFile(table).write(out, after, progress);
          case SPREADSHEET -> new SpreadsheetFile(table, codebook).write(new Open(out), progress);
          case SPSS -> new Written(new SpssFile(table, today).write(out, progress), 0);
          case CODEBOOK -> text(out, codebook.html());
          case DDI -> text(out, new DdiCodebook(table, today).xml());
          case EVERYTHING -> everything(out, progress);
        };
    out.flush();
    return written;
  }

  private static Written text(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    return new Written(0, 0);
  }

  private Written everything(OutputStream out, LongConsumer progress) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(new Open(out), StandardCharsets.UTF_8);
    add(zip, "datapackage.json", new DataPackage(table, DATA, today).json());
    add(zip, "codebook.html", codebook.html());
    add(zip, "codebook.xml", new DdiCodebook(table, today).xml());
    add(zip, "read.R", new RScript(table, DATA).text());
    add(zip, "read.py", new PythonScript(table, DATA).text());
    zip.putNextEntry(new ZipEntry(DATA));
    Written written = new CsvFile(table).write(zip, 0, progress);
    zip.closeEntry();
    zip.finish();
    return written;
  }

  private static void add(ZipOutputStream zip, String name, String words) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(words.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A stream that those who write to it cannot close. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
