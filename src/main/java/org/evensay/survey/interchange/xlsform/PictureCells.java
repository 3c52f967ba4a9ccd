package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Cells that name a picture: it is shown where its file came with the form. */
final class PictureCells {

  /** The second holds the same picture, larger: it counts where the first says nothing. */
  private static final List<String> KINDS = List.of("image", "big-image");

  private final BroughtPictures brought;
  private final Words words;
  private final ImportNotes notes;
  private boolean any;

  PictureCells(BroughtPictures brought, Words words, ImportNotes notes) {
    this.brought = brought;
    this.words = words;
    this.notes = notes;
  }

  /** The kinds of headings that were read of choices: none, where they name no picture. */
  Set<String> kindsOfChoices() {
    return any ? Set.copyOf(KINDS) : Set.of();
  }

  /** The same of questions. */
  Set<String> kindsOfQuestions() {
    return any ? Set.of(KINDS.get(0), KINDS.get(1), OwnKeys.PICTURE_WORDS) : Set.of();
  }

  /** The picture of a choice, which has its label. */
  void ofChoice(JsonObjectBuilder choice, Line line) {
    add(choice, named(line));
  }

  /** The picture of a question, with what it shows: no form says that but our own. */
  void ofQuestion(JsonObjectBuilder question, Line line) {
    Map<LanguageVariant, String> pictures = named(line);
    if (pictures.isEmpty()) {
      return;
    }
    add(question, pictures);
    Map<LanguageVariant, String> said = words.in(line, OwnKeys.PICTURE_WORDS);
    if (said.isEmpty()) {
      JsonObject ours = words.own("interchange.words.picture", line.place());
      String main = ours.getString(words.main().tag());
      notes.changed(line.place(KINDS.get(0)), ItemCode.PICTURE_WORDS, main);
      question.add(PictureDocument.WORDS, ours);
    } else {
      question.add(PictureDocument.WORDS, words.text(said, "", line.place()));
    }
  }

  private static void add(JsonObjectBuilder to, Map<LanguageVariant, String> pictures) {
    if (pictures.values().stream().distinct().count() == 1) {
      to.add(PictureDocument.KEY, pictures.values().iterator().next());
    } else if (!pictures.isEmpty()) {
      JsonObjectBuilder byLanguage = JSON.createObjectBuilder();
      pictures.forEach((language, name) -> byLanguage.add(language.tag(), name));
      to.add(PictureDocument.KEY, byLanguage);
    }
  }

  private Map<LanguageVariant, String> named(Line line) {
    Map<LanguageVariant, String> pictures = new LinkedHashMap<>();
    for (String kind : KINDS) {
      // One that is not needed stays unread, and is said to be left out.
      boolean needed = kind.equals(KINDS.get(0)) || line.texts(KINDS.get(0)).isEmpty();
      Map<LanguageVariant, Heading> headings = needed ? words.headings(line, kind) : Map.of();
      headings.forEach(
          (language, heading) ->
              picture(line, heading).ifPresent(one -> pictures.putIfAbsent(language, one.name())));
      // Of each picture that did not come its own cell says so.
      any |= !headings.isEmpty();
    }
    return pictures;
  }

  private Optional<Picture> picture(Line line, Heading heading) {
    String name = line.cells().get(heading);
    Optional<Picture> picture = brought.named(name);
    if (picture.isEmpty()) {
      String code = brought.has(name) ? ItemCode.PICTURE_NOT_TAKEN : ItemCode.PICTURE_MISSING;
      notes.leftOut(line.place(heading), code, ItemCode.shown(name));
    }
    return picture;
  }
}
