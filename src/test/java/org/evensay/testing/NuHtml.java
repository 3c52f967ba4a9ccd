package org.evensay.testing;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Checks the source of a page with the Nu HTML Checker: errors, and warnings too. It has class
 * loaders of its own, for it brings a hundred libraries along.
 */
public final class NuHtml {

  /** All of HTML, with what may stand in it: what the checker takes unless it is told otherwise. */
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private NuHtml() {}

  /** Each thing that is wrong, and where; empty when all is well. */
  public static synchronized List<String> mistakes(String html) {
    Mistakes found = new Mistakes();
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    inside(
        () -> {
          Program.GET_READY.invoke(Program.VALIDATOR, found, false, false);
          Program.CHECK.invoke(Program.VALIDATOR, new InputSource(new ByteArrayInputStream(bytes)));
        });
    return found.lines;
  }

  private interface Step {
    void run() throws ReflectiveOperationException;
  }

  private static void inside(Step step) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Program.LOADER);
    try {
      step.run();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static final class Mistakes implements ErrorHandler {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException mistake) {
      add("warning", mistake);
    }

    @Override
    public void error(SAXParseException mistake) {
      add("error", mistake);
    }

    @Override
    public void fatalError(SAXParseException mistake) {
      add("error", mistake);
    }

    private void add(String kind, SAXParseException mistake) {
      lines.add(
          mistake.getLineNumber()
              + "."
              + mistake.getColumnNumber()
              + ": "
              + kind
              + ": "
              + mistake.getMessage());
    }
  }

  /**
   * Loaded when it is needed first; it reads its schema once, which takes longer than most pages.
   */
  private static final class Program {

    static final URLClassLoader LOADER;
    static final Object VALIDATOR;
    static final Method GET_READY;
    static final Method CHECK;

    static {
      try {
        URL jar = Checkers.file("vnu-jar/build/dist/vnu.jar").toUri().toURL();
        LOADER = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        Class<?> validator = LOADER.loadClass("nu.validator.validation.SimpleDocumentValidator");
        GET_READY =
            validator.getMethod(
                "setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class);
        CHECK = validator.getMethod("checkHtmlInputSource", InputSource.class);
        VALIDATOR =
            validator
                .getConstructor(boolean.class, boolean.class, boolean.class)
                .newInstance(true, false, true);
        validator
            .getMethod("setUpMainSchema", String.class, ErrorHandler.class)
            .invoke(VALIDATOR, SCHEMA, new Mistakes());
      } catch (ReflectiveOperationException | java.io.IOException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }
}
