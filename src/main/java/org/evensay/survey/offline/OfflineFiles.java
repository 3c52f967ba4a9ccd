package org.evensay.survey.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;

/**
 * The files that a device keeps beside its pages, and a mark that changes when any of them does.
 */
@ApplicationScoped
class OfflineFiles {

  static final String SCRIPTS = "/resources/script";

  /** Where they are, from the root. */
  private static final List<String> PATHS =
      List.of(
          "/resources/style/evensay.css",
          "/resources/picture/mark.svg",
          "/resources/picture/mark-maskable.svg",
          "/resources/script/idle.js",
          "/resources/script/speak.js",
          "/resources/script/offline/device.js",
          "/resources/script/offline/expression.js",
          "/resources/script/offline/functions.js",
          "/resources/script/offline/journey.js",
          "/resources/script/offline/kept.js",
          "/resources/script/offline/seal.js",
          "/resources/script/offline/send.js",
          "/resources/script/offline/shown.js",
          "/resources/script/offline/take.js",
          "/resources/script/offline/typed.js",
          "/resources/script/offline/value.js",
          "/resources/script/offline/words.js");

  private static final String WORKER = "/survey/offline/worker.js";
  private static final String MARKED = SCRIPTS + "/marked/";
  private static final int MARK_BYTES = 8;

  @Inject ServletContext server;

  private volatile String mark;

  /** What a page asks for and a device keeps. */
  List<String> addresses() {
    return PATHS.stream().map(this::address).toList();
  }

  /** The address of one of them: of a script, by the mark ({@link MarkedScripts}). */
  String address(String path) {
    return path.startsWith(SCRIPTS) ? MARKED + mark() + path.substring(SCRIPTS.length()) : path;
  }

  /** The same as long as all of them and our own words are. */
  String mark() {
    if (mark == null) {
      mark = worked();
    }
    return mark;
  }

  private String worked() {
    try {
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      for (String path : PATHS) {
        add(server.getResourceAsStream(path), all);
      }
      add(server.getResourceAsStream(WORKER), all);
      for (LanguageVariant spoken : LanguageVariant.spoken()) {
        add(getClass().getResourceAsStream("/i18n/" + spoken.tag() + ".properties"), all);
      }
      return HexFormat.of().formatHex(all.digest(), 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("a file for devices could not be read", e);
    }
  }

  private static void add(InputStream file, MessageDigest all) throws IOException {
    try (InputStream content = file) {
      all.update(content.readAllBytes());
    }
  }
}
