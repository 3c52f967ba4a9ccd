package org.evensay.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Checks the source of a page with the Nu HTML Checker: errors, and warnings too. It has class
 * loaders of its own, for it brings a hundred libraries along.
 */
public final class NuHtml {

  private static final String VALIDATOR = "nu.validator.client.EmbeddedValidator";

  private NuHtml() {}

  /** Each thing that is wrong, and where; empty when all is well. */
  public static synchronized List<String> mistakes(String html) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Program.LOADER);
    try {
      Object validator = Program.LOADER.loadClass(VALIDATOR).getConstructor().newInstance();
      Program.SET_FORMAT.invoke(validator, Program.ONE_LINE_EACH);
      String said =
          (String)
              Program.VALIDATE.invoke(
                  validator, new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
      return said.lines().filter(line -> !line.isBlank()).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Loaded when it is needed first. */
  private static final class Program {

    static final URLClassLoader LOADER;
    static final Method VALIDATE;
    static final Method SET_FORMAT;
    static final Object ONE_LINE_EACH;

    static {
      try {
        URL jar = Checkers.file("vnu-jar/build/dist/vnu.jar").toUri().toURL();
        LOADER = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        Class<?> validator = LOADER.loadClass(VALIDATOR);
        Class<?> format = LOADER.loadClass(VALIDATOR + "$OutputFormat");
        VALIDATE = validator.getMethod("validate", InputStream.class);
        SET_FORMAT = validator.getMethod("setOutputFormat", format);
        ONE_LINE_EACH = format.getMethod("valueOf", String.class).invoke(null, "GNU");
      } catch (ReflectiveOperationException | java.io.IOException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }
}
