package org.evensay.survey.design.symbol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The symbols that there are. They are read once; then every thread may ask. */
public final class Symbols {

  /** How many are offered in place of one that there is not. */
  private static final int NEAR = 5;

  private static final String FILES = "openmoji.zip";
  private static final String LIST = "data/openmoji.csv";
  private static final String DRAWN = "black/svg/";
  private static final String ENDING = ".svg";

  private static final Map<String, Symbol> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, byte[]> FILE_OF_CODE = new HashMap<>();
  private static final Map<String, List<Shape>> DRAWINGS = new ConcurrentHashMap<>();

  static {
    try (InputStream bytes = Symbols.class.getResourceAsStream(FILES);
        ZipInputStream files = new ZipInputStream(bytes)) {
      read(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Symbols() {}

  private static void read(ZipInputStream files) throws IOException {
    String list = "";
    for (ZipEntry one = files.getNextEntry(); one != null; one = files.getNextEntry()) {
      String name = one.getName();
      if (name.equals(LIST)) {
        list = new String(files.readAllBytes(), StandardCharsets.UTF_8);
      } else if (name.startsWith(DRAWN) && name.endsWith(ENDING)) {
        String code = name.substring(DRAWN.length(), name.length() - ENDING.length());
        byte[] file = files.readAllBytes();
        if (SymbolFile.isDrawn(file)) {
          FILE_OF_CODE.put(code, file);
        }
      }
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(new StringReader(list))) {
      Symbol symbol = symbol(row);
      // Those of Unicode come first; a later one of the same name is hardly another.
      if (FILE_OF_CODE.containsKey(symbol.code())) {
        BY_NAME.putIfAbsent(symbol.name(), symbol);
      }
    }
  }

  private static Symbol symbol(CSVRecord row) {
    List<String> tags =
        Stream.of("tags", "openmoji_tags")
            .flatMap(column -> Arrays.stream(row.get(column).split(",")))
            .map(Symbols::folded)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    return new Symbol(folded(row.get("annotation")), row.get("hexcode"), tags);
  }

  /** How names are compared: in small letters, with the marks that keyboards have. */
  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[“”]", "\"");
  }

  /** All of them. */
  static List<Symbol> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The one of this name, with large letters or small; empty when there is none. */
  public static Optional<Symbol> named(String name) {
    return Optional.ofNullable(BY_NAME.get(folded(name)));
  }

  /** Those that all of these words lead to, the nearest first. */
  public static List<Symbol> search(String words, int most) {
    List<String> wanted = List.of(folded(words).split("[\\s,]+"));
    return BY_NAME.values().stream()
        .filter(one -> wanted.stream().allMatch(word -> rank(word, one) < Rank.NOT))
        .sorted(Comparator.comparingInt(one -> rank(folded(words), wanted, one)))
        .limit(most)
        .toList();
  }

  /** How near a symbol is to a word, the nearest first. */
  private static final class Rank {
    private static final int NAME = 0;
    private static final int IN_NAME = 1;
    private static final int TAG = 2;
    private static final int BEGINNING = 3;
    private static final int NOT = 4;

    private Rank() {}
  }

  private static int rank(String whole, List<String> wanted, Symbol one) {
    return one.name().equals(whole) ? -1 : wanted.stream().mapToInt(word -> rank(word, one)).sum();
  }

  private static int rank(String word, Symbol one) {
    if (one.name().equals(word)) {
      return Rank.NAME;
    }
    List<String> ofName = List.of(one.name().split("[^\\p{L}\\p{N}]+"));
    if (ofName.contains(word)) {
      return Rank.IN_NAME;
    }
    if (one.tags().contains(word)) {
      return Rank.TAG;
    }
    boolean begins =
        Stream.concat(ofName.stream(), one.tags().stream()).anyMatch(it -> it.startsWith(word));
    return begins && !word.isEmpty() ? Rank.BEGINNING : Rank.NOT;
  }

  /** The names of those that may be meant by one that there is not; none, where nothing is near. */
  public static List<String> near(String name) {
    List<Symbol> near = new ArrayList<>(search(name, NEAR));
    BY_NAME.values().stream()
        .filter(one -> Misspelt.isNear(folded(name), one.name()))
        .forEach(near::add);
    for (String word : folded(name).split("\\s+")) {
      near.addAll(search(word, NEAR));
    }
    return near.stream().map(Symbol::name).distinct().limit(NEAR).toList();
  }

  /** The lines and shapes of one. */
  static List<Shape> shapes(Symbol symbol) {
    return DRAWINGS.computeIfAbsent(
        symbol.code(), code -> SymbolFile.read(new ByteArrayInputStream(FILE_OF_CODE.get(code))));
  }
}
