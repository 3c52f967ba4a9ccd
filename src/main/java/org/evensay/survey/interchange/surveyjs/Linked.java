package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.report.BroughtFile;

/**
 * What stands under {@code imageLink}: a picture in the file itself, the name of one that came with
 * it, or an address. Nothing is fetched from addresses.
 */
final class Linked {

  private static final String LINK = "imageLink";

  /** A picture as it stands in a file (RFC 2397). */
  private static final Pattern INSIDE =
      Pattern.compile("(?is)data:image/(png|jpe?g)[^,]{0,100};base64,(.*)");

  private static final Pattern ADDRESS = Pattern.compile("(?is)([a-z][a-z0-9+.-]*:|//).*");

  private Linked() {}

  /** The picture of a node, as the survey calls it here; empty when there is none to show. */
  static Optional<String> picture(Whole whole, Node node, String name) {
    JsonValue link = node.get(LINK);
    if (link == null) {
      return Optional.empty();
    }
    String said = Node.scalar(link);
    if (link instanceof JsonObject byLocale && !byLocale.isEmpty()) {
      // A picture that is another one in each language is the first one here.
      said = Node.scalar(byLocale.getOrDefault("default", byLocale.values().iterator().next()));
      if (byLocale.size() > 1) {
        node.say(node.at(LINK), Remark.NOT_HERE, LINK, String.join(", ", byLocale.keySet()));
      }
    }
    Optional<Picture> picture = picture(whole, said, name);
    if (picture.isPresent()) {
      node.say(node.at(LINK), Remark.TAKEN);
    } else if (said.regionMatches(true, 0, "data:", 0, "data:".length())
        || whole.pictures.has(said)) {
      node.say(node.at(LINK), Remark.PICTURE_NOT_TAKEN, name);
    } else if (ADDRESS.matcher(said).matches()) {
      node.say(node.at(LINK), Remark.NOT_FETCHED, said);
    } else {
      node.say(node.at(LINK), Remark.PICTURE_MISSING, Place.shown(said));
    }
    return picture.map(Picture::name);
  }

  private static Optional<Picture> picture(Whole whole, String link, String name) {
    Matcher inside = INSIDE.matcher(link);
    if (!inside.matches()) {
      return ADDRESS.matcher(link).matches() ? Optional.empty() : whole.pictures.named(link);
    }
    try {
      byte[] content = Base64.getMimeDecoder().decode(inside.group(2));
      String ending = inside.group(1).equalsIgnoreCase("png") ? ".png" : ".jpg";
      return whole.pictures.with(new BroughtFile(free(whole, name, ending), content));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static String free(Whole whole, String name, String ending) {
    String file = name + ending;
    for (int number = 2; whole.pictures.has(file); number++) {
      file = name + "-" + number + ending;
    }
    return file;
  }
}
