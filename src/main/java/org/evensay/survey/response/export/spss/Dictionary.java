package org.evensay.survey.response.export.spss;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands before the cases of a system file: its header and its variables. */
final class Dictionary {

  private static final int LABEL_BYTES = 255;
  private static final int VALUE_LABEL_BYTES = 120;
  private static final int TEXT_FORMAT = 1 << 16;
  private static final int UTF_8 = 65_001;
  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<SpssVariable> variables;
  private final List<MultipleResponseSet> sets;
  private final Map<String, String> shortNames = new HashMap<>();

  /**
   * A dictionary.
   *
   * @param sets several choices, each with the variables of its choices
   */
  Dictionary(List<SpssVariable> variables, List<MultipleResponseSet> sets) {
    this.variables = variables;
    this.sets = sets;
  }

  /** Its bytes. */
  byte[] bytes(String title, long cases, LocalDate today) {
    header(title, cases, today);
    variables();
    valueLabels();
    extension(3, 4, integers(1, 0, 0, -1, 1, 1, 2, UTF_8));
    extension(4, 8, numbers(Elements.NOTHING, Double.MAX_VALUE, Math.nextUp(-Double.MAX_VALUE)));
    if (!sets.isEmpty()) {
      extension(7, 1, sets());
    }
    extension(11, 4, display());
    extension(13, 1, Bytes.of(longNames()));
    if (variables.stream().anyMatch(variable -> variable.segments().size() > 1)) {
      extension(14, 1, Bytes.of(veryLong()));
    }
    extension(16, 8, ByteBuffer.allocate(16).order(ORDER).putLong(1).putLong(cases).array());
    extension(20, 1, Bytes.of("UTF-8"));
    missingTexts();
    whole(999, 0);
    return out.toByteArray();
  }

  private void header(String title, long cases, LocalDate today) {
    int elements =
        variables.stream()
            .flatMap(variable -> variable.segments().stream())
            .mapToInt(SpssVariable::elements)
            .sum();
    put(Bytes.of("$FL2"));
    put(Bytes.padded(Bytes.of("@(#) SPSS DATA FILE Evensay"), 60));
    whole(2, elements, 1, 0, cases > Integer.MAX_VALUE ? -1 : (int) cases);
    put(numbers(Elements.BIAS));
    put(Bytes.padded(Bytes.of(DAY.format(today)), 9));
    put(Bytes.of("00:00:00"));
    put(Bytes.padded(Bytes.label(title, 64), 64));
    put(new byte[3]);
  }

  private void variables() {
    int number = 0;
    for (SpssVariable variable : variables) {
      boolean first = true;
      for (int width : variable.segments()) {
        number++;
        String shortName = "V" + number;
        if (first) {
          shortNames.put(variable.name(), shortName);
        }
        variable(variable, shortName, width, first);
        first = false;
      }
    }
  }

  private void variable(SpssVariable variable, String shortName, int width, boolean first) {
    byte[] label = first ? Bytes.label(variable.label(), LABEL_BYTES) : new byte[0];
    int format = variable.text() ? TEXT_FORMAT | width << 8 : variable.format();
    int missing = first ? variable.missing().count() : 0;
    // Missing texts that are longer than eight bytes have a record of their own.
    whole(2, width, label.length > 0 ? 1 : 0, variable.text() ? 0 : missing, format, format);
    put(Bytes.padded(Bytes.of(shortName), 8));
    if (label.length > 0) {
      whole(label.length);
      put(Bytes.padded(label, (label.length + 3) / 4 * 4));
    }
    if (!variable.text() && first) {
      variable.missing().range().forEach(number -> put(numbers(number)));
      variable.missing().numbers().forEach(number -> put(numbers(number)));
    }
    for (int i = 1; i < SpssVariable.elements(width); i++) {
      whole(2, -1, 0, 0, TEXT_FORMAT | 1 << 8, TEXT_FORMAT | 1 << 8);
      put(Bytes.padded(new byte[0], 8));
    }
  }

  private void valueLabels() {
    int index = 1;
    for (SpssVariable variable : variables) {
      if (!variable.labels().isEmpty()) {
        whole(3, variable.labels().size());
        for (SpssVariable.Labelled labelled : variable.labels()) {
          byte[] label = Bytes.label(labelled.label(), VALUE_LABEL_BYTES);
          put(numbers(labelled.value()));
          put(new byte[] {(byte) label.length});
          put(Bytes.padded(label, (label.length + 8) / 8 * 8 - 1));
        }
        whole(4, 1, index);
      }
      index += variable.segments().stream().mapToInt(SpssVariable::elements).sum();
    }
  }

  private byte[] sets() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (MultipleResponseSet set : sets) {
      byte[] label = Bytes.label(set.label(), LABEL_BYTES);
      text.writeBytes(Bytes.of("$" + set.name() + "=D1 1 " + label.length + " "));
      text.writeBytes(label);
      for (SpssVariable variable : set.variables()) {
        String shortName = shortNames.get(variable.name());
        text.writeBytes(Bytes.of(" " + shortName.toLowerCase(Locale.ROOT)));
      }
      text.write('\n');
    }
    return text.toByteArray();
  }

  private byte[] display() {
    List<Integer> all = new ArrayList<>();
    for (SpssVariable variable : variables) {
      for (int width : variable.segments()) {
        all.add(variable.measure().code);
        all.add(variable.text() ? Math.min(width, 40) : 10);
        all.add(variable.text() ? 0 : 1);
      }
    }
    return integers(all.stream().mapToInt(Integer::intValue).toArray());
  }

  private String longNames() {
    List<String> pairs =
        variables.stream().map(v -> shortNames.get(v.name()) + "=" + v.name()).toList();
    return String.join("\t", pairs);
  }

  private String veryLong() {
    StringBuilder lengths = new StringBuilder();
    for (SpssVariable variable : variables) {
      if (variable.segments().size() > 1) {
        String length = String.format(Locale.ROOT, "%05d", variable.width());
        lengths.append(shortNames.get(variable.name())).append('=').append(length).append("\0\t");
      }
    }
    return lengths.toString();
  }

  /** Of a long text, only the first eight bytes say whether it is missing. */
  private void missingTexts() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (SpssVariable variable : variables) {
      if (variable.text() && variable.missing() != Missing.NONE) {
        byte[] name = Bytes.of(variable.name());
        all.writeBytes(integers(name.length));
        all.writeBytes(name);
        all.write(1);
        all.writeBytes(integers(8));
        all.writeBytes(Bytes.padded(Bytes.of(SpssFile.NOT_SHOWN_TEXT), 8));
      }
    }
    if (all.size() > 0) {
      extension(22, 1, all.toByteArray());
    }
  }

  private void extension(int subtype, int size, byte[] content) {
    whole(7, subtype, size, content.length / size);
    put(content);
  }

  private void whole(int... numbers) {
    put(integers(numbers));
  }

  private static byte[] integers(int... numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ORDER);
    for (int number : numbers) {
      buffer.putInt(number);
    }
    return buffer.array();
  }

  private static byte[] numbers(double... numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ORDER);
    for (double number : numbers) {
      buffer.putDouble(number);
    }
    return buffer.array();
  }

  private void put(byte[] bytes) {
    out.writeBytes(bytes);
  }
}
