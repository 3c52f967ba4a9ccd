package org.evensay.survey.interchange;

import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.interchange.report.Exported;

/**
 * A survey that is taken out for another program.
 *
 * @param name what its file is called, without an ending
 * @param edition what was published from the document; none of a draft
 * @param pictures those that it shows, as far as they are here, by their names
 */
record TakenSurvey(
    String name, String document, Optional<Edition> edition, Map<String, KeptPicture> pictures) {

  /**
   * A file as it leaves.
   *
   * @param name what it is called where it is kept
   */
  record File(String name, String mediaType, byte[] bytes) {

    File {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * Writes it for a program.
   *
   * @throws DocumentProblem when a draft has mistakes that the program could make nothing of
   */
  Exported as(OutFormat format) throws DocumentProblem {
    return edition.isPresent()
        ? Exports.write(document, edition.get(), format, pictures)
        : Exports.write(document, format, pictures);
  }

  /**
   * Writes it for a program, as a file.
   *
   * @throws DocumentProblem when a draft has mistakes that the program could make nothing of
   */
  File file(OutFormat format) throws DocumentProblem {
    return file(as(format), format);
  }

  /** What was written, packed with its pictures where they lie beside it. */
  File file(Exported written, OutFormat format) {
    String fileName = format.fileName(name);
    return pictures.isEmpty() || !format.hasPicturesBeside()
        ? new File(fileName, format.mediaType(), written.file())
        : new File(
            name + ".zip", "application/zip", PackedSurvey.of(fileName, written.file(), pictures));
  }
}
