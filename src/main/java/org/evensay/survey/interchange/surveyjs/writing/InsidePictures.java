package org.evensay.survey.interchange.surveyjs.writing;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Place;

/**
 * Pictures as they stand in a file itself (RFC 2397): whoever answers there fetches none from
 * anywhere.
 */
final class InsidePictures {

  private final Map<String, KeptPicture> pictures;
  private final LanguageVariant main;
  private final Remarks remarks;

  /**
   * Begins with none written.
   *
   * @param pictures those that there are, by their names
   * @param main the language whose picture stands for all
   */
  InsidePictures(Map<String, KeptPicture> pictures, LanguageVariant main, Remarks remarks) {
    this.pictures = pictures;
    this.main = main;
    this.remarks = remarks;
  }

  /** Whether choices are pictures there: no such element asks which other one. */
  boolean arePicked(String type, List<JsonObject> choices) {
    boolean choosing = type.equals("one-choice") || type.equals("several-choices");
    return choosing
        && choices.stream().anyMatch(choice -> named(choice).isPresent())
        && choices.stream().noneMatch(choice -> choice.getBoolean("other", false));
  }

  /** The picture of a choice or a question, as the file has it; empty when there is none. */
  Optional<String> link(JsonObject of, String way) {
    Optional<String> name = named(of);
    name.ifPresent(one -> say(way, Remark.OUT_TAKEN, one, "imageLink"));
    if (name.isPresent() && of.get(PictureDocument.KEY) instanceof JsonObject byLanguage) {
      TreeSet<String> others = new TreeSet<>();
      byLanguage.values().forEach(one -> others.add(((JsonString) one).getString()));
      others.remove(name.get());
      others.forEach(one -> say(way, Remark.OUT_LEFT_OUT, PictureDocument.KEY, one));
    }
    return name.map(pictures::get).map(InsidePictures::inside);
  }

  /** Begins the choices of an element, and tells whether they are pictures there. */
  boolean begin(JsonObjectBuilder element, String type, List<JsonObject> choices) {
    boolean picked = arePicked(type, choices);
    if (picked) {
      element.add("showLabel", true).add("multiSelect", type.equals("several-choices"));
    }
    return picked;
  }

  /** Writes the picture of a choice, or says that there is no place for it where it is. */
  void write(JsonObjectBuilder one, JsonObject choice, boolean picked, String way) {
    if (picked) {
      link(choice, way).ifPresent(link -> one.add("imageLink", link));
    } else {
      named(choice).ifPresent(name -> say(way, Remark.OUT_LEFT_OUT, PictureDocument.KEY, name));
    }
  }

  private void say(String way, Remark remark, Object... arguments) {
    remarks.add(new Place.Path(way + "." + PictureDocument.KEY), remark, arguments);
  }

  private Optional<String> named(JsonObject of) {
    JsonValue picture = of.get(PictureDocument.KEY);
    if (picture instanceof JsonObject byLanguage && !byLanguage.isEmpty()) {
      picture = byLanguage.getOrDefault(main.tag(), byLanguage.values().iterator().next());
    }
    return picture instanceof JsonString name && pictures.containsKey(name.getString())
        ? Optional.of(name.getString())
        : Optional.empty();
  }

  private static String inside(KeptPicture picture) {
    return "data:"
        + picture.kind().mediaType()
        + ";base64,"
        + Base64.getEncoder().encodeToString(picture.bytes());
  }
}
