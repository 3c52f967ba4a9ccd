package org.evensay.survey.designer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;

/**
 * A part of a draft that somebody is sent to.
 *
 * @param at where it stands
 */
public record LinkedPart(String at, ShownText title) {

  /** How many are named in an address. */
  static final int MOST = 20;

  /** Those that an address names, with commas between them; what is not there is left out. */
  static List<LinkedPart> all(String named, DraftDocument document, PageLanguage language) {
    return Stream.of(Optional.ofNullable(named).orElse("").split(","))
        .limit(MOST)
        .flatMap(at -> Spot.of(at).stream())
        .flatMap(
            spot ->
                document
                    .part(spot)
                    .map(part -> PartTitle.of(Optional.of(spot), part, document, language))
                    .map(title -> new LinkedPart(spot.toString(), title))
                    .stream())
        .toList();
  }

  public String getAt() {
    return at;
  }

  public ShownText getTitle() {
    return title;
  }
}
