package org.evensay.survey.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.picture.BroughtPicture;

/** The files of the pictures that {@link ExampleDocuments#pictures} shows. */
public final class ExamplePictures {

  private ExamplePictures() {}

  /** All of them, as a survey that is taken out has them beside it. */
  public static List<BroughtFile> files() {
    return kept().entrySet().stream()
        .map(one -> new BroughtFile(one.getKey(), one.getValue().bytes()))
        .toList();
  }

  /** The same, as they come with a survey. */
  public static BroughtPictures brought() {
    return new BroughtPictures(files());
  }

  /** The same, as they are kept, by their names. */
  public static Map<String, KeptPicture> kept() {
    Map<String, KeptPicture> kept = new TreeMap<>();
    kept.put("cat.png", drawn("png", 240, 160));
    kept.put("ci.png", drawn("png", 200, 160));
    kept.put("dog.png", drawn("png", 220, 160));
    kept.put("the park (1).jpg", drawn("jpeg", 480, 320));
    return kept;
  }

  /** These files packed in one, by their names. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /** A picture as it is kept. */
  public static KeptPicture drawn(String format, int width, int height) {
    try {
      return new BroughtPicture(Samples.picture(format, width, height)).drawn();
    } catch (NotTaken never) {
      throw new AssertionError(never);
    }
  }
}
