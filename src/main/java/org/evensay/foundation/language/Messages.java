package org.evensay.foundation.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word on a page, from the files in {@code i18n/}: one per language variant, UTF-8, ICU
 * message patterns with numbered arguments (plurals by CLDR). Read once; safe for all threads.
 *
 * <p>Arguments are put in as they are and are never read as a pattern.
 */
public final class Messages {

  private static final Messages INSTALLED = new Messages();

  private final Map<LanguageVariant, Properties> files = new HashMap<>();
  private final Map<LanguageVariant, Map<String, MessageFormat>> patterns = new HashMap<>();

  private Messages() {
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      put(variant, read("/i18n/" + variant.tag() + ".properties"));
    }
    PseudoLanguage.switchedOn().forEach(this::addPseudo);
  }

  private void addPseudo(PseudoLanguage pseudo) {
    Properties words = new Properties();
    files
        .get(LanguageVariant.DEFAULT)
        .forEach((key, english) -> words.put(key, pseudo.of(String.valueOf(english))));
    put(LanguageVariant.spoken(pseudo.tag()).orElseThrow(), words);
  }

  private void put(LanguageVariant variant, Properties words) {
    files.put(variant, words);
    patterns.put(variant, new ConcurrentHashMap<>());
  }

  /** The messages of this installation. */
  public static Messages installed() {
    return INSTALLED;
  }

  private static Properties read(String resource) {
    Properties file = new Properties();
    InputStream stream = Messages.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(
          resource + " is missing, but i18n/status.properties lists it");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return file;
  }

  /**
   * The text for a reader of this variant, by its chain of fallbacks.
   *
   * @return the key itself when no file has it, so that a gap is seen and found
   */
  public String text(LanguageVariant variant, String key, Object... arguments) {
    Optional<LanguageVariant> written = writtenIn(variant, key);
    if (written.isEmpty()) {
      return key;
    }
    String words = files.get(written.get()).getProperty(key);
    if (words.indexOf('{') < 0) {
      return words;
    }
    MessageFormat pattern =
        patterns.get(written.get()).computeIfAbsent(key, k -> pattern(words, written.get()));
    // It is not safe for several threads, and a copy would work out its numbers' format anew.
    synchronized (pattern) {
      return pattern.format(arguments, new StringBuffer(), null).toString();
    }
  }

  /** Numbers are rounded as people learn it, with a half away from nothing: 63.75 is 63.8. */
  private static MessageFormat pattern(String words, LanguageVariant variant) {
    MessageFormat pattern = new MessageFormat(words, variant.locale());
    Format[] formats = pattern.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof NumberFormat number) {
        number.setRoundingMode(RoundingMode.HALF_UP.ordinal());
        pattern.setFormat(i, number);
      }
    }
    return pattern;
  }

  /** The variant whose words {@link #text} gives. */
  public Optional<LanguageVariant> writtenIn(LanguageVariant variant, String key) {
    for (LanguageVariant next : variant.chain()) {
      Properties file = files.get(next);
      if (file != null && file.containsKey(key)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** The pattern of a key, as the variant's own file has it. */
  String written(LanguageVariant variant, String key) {
    return files.get(variant).getProperty(key);
  }

  /** The keys that this variant's own file has. */
  public Set<String> keys(LanguageVariant variant) {
    return files.get(variant).stringPropertyNames();
  }
}
