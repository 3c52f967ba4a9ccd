package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PictureStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.invitation.PublicAddress;
import org.evensay.survey.paper.form.FormCode;
import org.evensay.survey.paper.form.FormPictures;
import org.evensay.survey.paper.form.FormSheet;
import org.evensay.survey.paper.form.PdfFile;
import org.evensay.survey.paper.form.PrintSize;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.response.Receipts;

/** The file that forms are printed from. */
@RequestScoped
class FormsFile {

  static final String MEDIA_TYPE = "application/pdf";

  /** Where somebody types what came back; forms have it as a square that telephones read. */
  private static final String TYPING = "/survey/paper/code?form=";

  private static final String TAKING_BACK = "/survey/response/withdraw";

  /** Stands for the key of a form that is only looked at, and for its receipt. */
  private static final String NO_KEY = "00000000000000000000000000";

  private static final String NO_RECEIPT = "0000-0000-0000-0000";

  @Inject Receipts receipts;
  @Inject PictureStore pictures;
  @Inject PublicAddress address;

  /** The file of these forms, which are all of one edition, language and size. */
  byte[] of(List<PaperForm> forms) {
    PaperForm first = forms.get(0);
    FormPictures shown =
        new FormPictures(picture -> pictures.find(first.edition().programme(), picture.content()));
    FormSheet sheet =
        new FormSheet(
            first.edition().edition(),
            first.variant(),
            first.size(),
            first.edition().madeUp(),
            shown);
    for (PaperForm form : forms) {
      sheet.add(form.printed(), stamp(form));
    }
    return written(sheet, shown);
  }

  private FormSheet.Stamp stamp(PaperForm form) {
    return new FormSheet.Stamp(
        Optional.of(form.code()),
        address.of(TYPING + form.code()),
        receipts.of(form.submissionKey().orElseThrow()).code(),
        address.of(TAKING_BACK));
  }

  /** The file of a form that is only looked at, with pictures that a programme has. */
  byte[] draft(ProgrammeId programme, Edition edition, LanguageVariant variant, PrintSize size) {
    FormPictures shown = new FormPictures(picture -> pictures.find(programme, picture.content()));
    FormSheet sheet = looked(edition, variant, size, shown);
    if (!sheet.hasAllLetters()) {
      throw new Refused(PaperRefusal.NO_LETTERS);
    }
    return written(sheet, shown);
  }

  /**
   * Looks whether it can be printed, before forms are made.
   *
   * @throws Refused when there are no letters for it
   */
  void refuseWithoutLetters(Edition edition, LanguageVariant variant, PrintSize size) {
    FormPictures none = new FormPictures(picture -> Optional.empty());
    if (!looked(edition, variant, size, none).hasAllLetters()) {
      throw new Refused(PaperRefusal.NO_LETTERS);
    }
  }

  private FormSheet looked(
      Edition edition, LanguageVariant variant, PrintSize size, FormPictures shown) {
    FormSheet sheet = new FormSheet(edition, variant, size, false, shown);
    sheet.add(
        new PrintedForm(edition, NO_KEY),
        new FormSheet.Stamp(Optional.<FormCode>empty(), "", NO_RECEIPT, address.of(TAKING_BACK)));
    return sheet;
  }

  /** The whole of it before any is sent: what goes wrong then still is a page. */
  private static byte[] written(FormSheet sheet, FormPictures shown) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      PdfFile.write(sheet.document(), shown, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
