package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook of today, to write something else into them. */
final class Parts {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Parts() {}

  static Parts of(byte[] file) throws IOException {
    Parts all = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return all;
  }

  /** The same with another text in a part. */
  Parts with(String name, UnaryOperator<String> change) {
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    parts.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] packed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }
}
