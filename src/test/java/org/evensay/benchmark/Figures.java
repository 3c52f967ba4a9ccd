package org.evensay.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: printed as a table, and written as a list of name, value and unit. */
final class Figures {

  private record Figure(String name, double value, String unit) {}

  private final List<Figure> figures = new ArrayList<>();

  void add(String name, double value, String unit) {
    figures.add(new Figure(name, value, unit));
  }

  void print(PrintStream out) {
    for (Figure figure : figures) {
      out.printf(Locale.ROOT, "%-40s %12.3f %s%n", figure.name(), figure.value(), figure.unit());
    }
  }

  void write(Path file) throws IOException {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Figure figure : figures) {
      list.add(
          Json.createObjectBuilder()
              .add("name", figure.name())
              .add("value", Math.round(figure.value() * 1_000) / 1_000.0)
              .add("unit", figure.unit()));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, list.build().toString());
  }

  /** A percentile by the nearest-rank method, in milliseconds. */
  static double percentileMillis(List<Long> nanos, double percent) {
    if (nanos.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Long> sorted = nanos.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1) / 1e6;
  }
}
