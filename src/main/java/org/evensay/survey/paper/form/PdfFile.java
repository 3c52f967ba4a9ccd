package org.evensay.survey.paper.form;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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
  public static void write(Document document, FormPictures pictures, OutputStream out)
      throws IOException {
    PdfRendererBuilder file = new PdfRendererBuilder();
    file.usePdfUaAccessibility(true);
    file.useUriResolver((base, uri) -> isInside(uri) ? uri : null);
    file.useProtocolsStreamImplementation(
        address -> new Inside(pictures.bytes(address)), FormPictures.SCHEME);
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

  private static boolean isInside(String address) {
    return address.startsWith("data:") || address.startsWith(FormPictures.SCHEME + ":");
  }

  /** What is at an address inside the document. */
  private record Inside(byte[] bytes) implements FSStream {

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
