package org.evensay.foundation.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that views and classes ask for: written out, or put together with a code. */
final class AskedKeys {

  /** Names of texts in the demonstration's own document, which begin as keys do. */
  private static final Set<String> DEMONSTRATION =
      Set.of("theme.", "ask.", "priority.", "point.", "chosen.", "tension.", "position.");

  private final String sources;

  private AskedKeys(String sources) {
    this.sources = sources;
  }

  /** What the sources of the product in this project ask for. */
  static AskedKeys in(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("src/main"))) {
      StringBuilder all = new StringBuilder();
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(java|xhtml)")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return new AskedKeys(all.toString());
    }
  }

  /** All of them, of the sections (the words before the first dot) that these keys have. */
  Set<String> among(Set<String> known) {
    Set<String> sections = known.stream().map(k -> k.split("\\.")[0]).collect(Collectors.toSet());
    String section = "(?:" + String.join("|", sections) + ")";
    Set<String> asked = found("[\"'](" + section + "(?:\\.[a-z0-9-]+)+)[\"']", sources);
    // The name of a file of the demonstration.
    asked.remove("programme.json");
    // The names of system properties.
    asked.removeIf(key -> key.startsWith("evensay."));
    KeysByCode.ALL.forEach((start, codes) -> codes.forEach(code -> asked.add(start + code)));
    journalled().forEach(act -> asked.add("journal.act." + act));
    return asked;
  }

  /** The beginnings that a code is put behind, but for that of the journal's acts. */
  Set<String> starts() {
    Set<String> starts = found("[\"']([a-z]+(?:\\.[a-z0-9-]+)*\\.)[\"']", sources);
    starts.removeAll(DEMONSTRATION);
    // A word at the end of a sentence of the command line.
    starts.remove("missing.");
    return new TreeSet<>(starts);
  }

  /** The names of acts, as they are written into the journal. */
  private Set<String> journalled() {
    Set<String> acts = found("String CAST = \"([a-z-]+)\"", sources);
    for (String call : found("(?s)\\bwrite\\(([^;]*);", sources)) {
      acts.addAll(found("\"([a-z]+-[a-z-]+)\"", call.replaceAll("add\\(\\s*\"[^\"]*\"", "")));
    }
    return acts;
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> all = new LinkedHashSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
