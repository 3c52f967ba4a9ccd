package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is a file and a line, and no code: the product as it is built, with one more file than
 * the build gave it, is in one more language. It is loaded anew, for the list is read but once.
 */
class LanguageByFileTest {

  @TempDir private Path classes;

  @Test
  void a_file_and_a_line_make_a_language() throws Exception {
    Path i18n = Files.createDirectories(classes.resolve("i18n"));
    Path ours = Path.of(System.getProperty("evensay.project"), "i18n");
    String status = Files.readString(ours.resolve("status.properties"));
    Files.writeString(
        i18n.resolve("status.properties"),
        status + "sq = Shqip; machine-draft; 2026-11-28; a test\n");
    Files.writeString(
        i18n.resolve("sq.properties"),
        "language.links.label = Gjuhët\nlanguage.draft.machine-draft = Skicë\n"
            + "answering.start.minutes = {0,plural,one {minutë #} other {# minuta}}\n");
    try (URLClassLoader loader = new URLClassLoader(withOurs(), platform())) {
      Class<?> type = loader.loadClass(LanguageVariant.class.getName());
      assertNotSame(LanguageVariant.class, type);
      List<?> spoken = (List<?>) type.getMethod("spoken").invoke(null);
      assertEquals(LanguageVariant.spoken().size() + 1, spoken.size());
      assertEquals("sq", spoken.get(spoken.size() - 1).toString());

      Object page = page(loader, "sq");
      assertEquals("sq", page.getClass().getMethod("getTag").invoke(page));
      assertEquals("Gjuhët", words(page, "language.links.label"));
      assertEquals("Skicë", page.getClass().getMethod("getDraft").invoke(page));
      assertEquals(
          Messages.installed().text(LanguageVariant.DEFAULT, "language.skip"),
          words(page, "language.skip"));
      assertEquals("minutë 1", counted(page, 1));
      assertEquals("7 minuta", counted(page, 7));
      String links = String.valueOf(page.getClass().getMethod("getLinks").invoke(page));
      assertTrue(links.contains("?lang=sq") && links.contains("?lang=cy"), links);
    }
  }

  private static Object page(ClassLoader loader, String tag) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(PageLanguage.class.getName());
    Class<?> requestType = loader.loadClass(HttpServletRequest.class.getName());
    Object request =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {requestType},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getParameterValues" -> new String[] {tag};
                  case "getLocales" -> Collections.emptyEnumeration();
                  default -> null;
                });
    var constructor = type.getDeclaredConstructor(requestType);
    constructor.setAccessible(true);
    return constructor.newInstance(request);
  }

  private static Object words(Object page, String key) throws ReflectiveOperationException {
    return page.getClass().getMethod("get", String.class).invoke(page, key);
  }

  private static Object counted(Object page, int number) throws ReflectiveOperationException {
    return page.getClass()
        .getMethod("with", String.class, Object[].class)
        .invoke(page, "answering.start.minutes", new Object[] {number});
  }

  private URL[] withOurs() throws IOException {
    List<URL> all = new ArrayList<>(List.of(url(classes)));
    for (String one : System.getProperty("java.class.path").split(File.pathSeparator)) {
      all.add(url(Path.of(one)));
    }
    // Surefire's class path can be one jar that lists the others.
    Optional.ofNullable(System.getProperty("surefire.test.class.path"))
        .ifPresent(
            more -> {
              for (String one : more.split(File.pathSeparator)) {
                all.add(url(Path.of(one)));
              }
            });
    return all.toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }
}
