package org.evensay.survey.paper.form;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.w3c.dom.Document;

/**
 * Makes a file for printing of what was written. It is tagged as PDF/UA-1 wants it, so that it can
 * be read out as well as printed, with its letters inside it.
 */
public final class PdfFile {

  private static final int BOLD = 700;
  private static final int PLAIN = 400;

  static {
    // It would tell the server's log of each step, and what it prints is none of the log's matter.
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  /** Writes it. Nothing is fetched from anywhere: pictures are inside the document. */
  public static void write(Document document, OutputStream out) throws IOException {
    PdfRendererBuilder file = new PdfRendererBuilder();
    file.usePdfUaAccessibility(true);
    file.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    for (Letters letters : Letters.values()) {
      String family = letters.family();
      file.useFont(letters::plain, family, PLAIN, BaseRendererBuilder.FontStyle.NORMAL, true);
      file.useFont(letters::bold, family, BOLD, BaseRendererBuilder.FontStyle.NORMAL, true);
    }
    file.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    file.useUnicodeBidiReorderer(new JoinedLetters());
    if (document.getDocumentElement().getAttribute("dir").equals("rtl")) {
      file.defaultTextDirection(BaseRendererBuilder.TextDirection.RTL);
    }
    file.withW3cDocument(document, null);
    file.toStream(out);
    file.run();
  }
}
