package org.evensay.survey.paper.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.question.Picture;

/**
 * The pictures of forms: each is in the file once, however many forms show it. One that is not
 * there is left out, since all that it says stands beside it in words.
 */
public final class FormPictures {

  /** What the address of a picture begins with, inside the document. */
  static final String SCHEME = "picture";

  private final Function<Picture, Optional<KeptPicture>> kept;
  private final Map<String, byte[]> byAddress = new HashMap<>();

  /** Pictures from where they are kept. */
  public FormPictures(Function<Picture, Optional<KeptPicture>> kept) {
    this.kept = kept;
  }

  /** Where the document finds a picture; empty where there is none. */
  Optional<String> address(Picture picture) {
    String address = SCHEME + ":" + picture.content();
    if (!byAddress.containsKey(address)) {
      kept.apply(picture).ifPresent(found -> byAddress.put(address, found.bytes()));
    }
    return byAddress.containsKey(address) ? Optional.of(address) : Optional.empty();
  }

  /** What is in one. */
  byte[] bytes(String address) {
    return byAddress.getOrDefault(address, new byte[0]).clone();
  }
}
