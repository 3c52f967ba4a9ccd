package org.evensay.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The programs that pages are looked at with. The server has those for browsers in an application
 * of their own, beside the product: what a page gets from where it came itself, its policy allows
 * and the browser keeps, so that it is read and understood once and not for each page.
 */
final class Checkers {

  static final String AXE = "axe-core/axe.min.js";
  static final String EQUAL_ACCESS = "accessibility-checker-engine/ace-window.js";

  private static final String APPLICATION = "checkers";

  private Checkers() {}

  /** Puts the application where a server finds it: a folder with nothing else in it. */
  static Path archive(Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve(APPLICATION));
    Path archive = own.resolve(APPLICATION + ".war");
    WebArchive war = ShrinkWrap.create(WebArchive.class, APPLICATION + ".war");
    for (String name : List.of(AXE, EQUAL_ACCESS)) {
      war.addAsWebResource(file(name).toFile(), name);
    }
    // Several processes do this at the same time.
    Path whole = Files.createTempFile(folder, APPLICATION, ".war");
    war.as(ZipExporter.class).exportTo(whole.toFile(), true);
    Files.move(whole, archive, StandardCopyOption.ATOMIC_MOVE);
    return own;
  }

  /**
   * Has a program in a page: by its address, where there is a network, the page came from where the
   * program is, and its policy allows.
   */
  static void load(Page page, String name) {
    boolean isHere = page.url().startsWith(Evensay.address("/").toString());
    if (!isHere || !(Boolean) page.evaluate("() => navigator.onLine")) {
      page.evaluate(text(name));
      return;
    }
    try {
      page.addScriptTag(
          new Page.AddScriptTagOptions()
              .setUrl(Evensay.address("/" + APPLICATION + "/" + name).toString()));
    } catch (PlaywrightException e) {
      page.evaluate(text(name));
    }
  }

  /** A file of one of their packages, such as {@code axe-core/axe.min.js}. */
  static Path file(String name) {
    return Path.of(System.getProperty("evensay.checkers"), name);
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
