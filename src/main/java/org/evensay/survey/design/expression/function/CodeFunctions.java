package org.evensay.survey.design.expression.function;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions that turn texts into codes, and back. */
final class CodeFunctions {

  /** Those of the ODK XForms specification; a digest here hides nothing that is a secret. */
  private static final Set<String> ALGORITHMS =
      Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

  private CodeFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("digest", Kind.TEXT, 3, Parameter.TEXT, CodeFunctions::digest).needing(2),
        Function.of("base64-decode", Kind.TEXT, 1, Parameter.TEXT, CodeFunctions::decoded));
  }

  /** Empty when the algorithm or the way of writing is none that there is. */
  private static Value digest(List<? extends Computed> given, Context context) {
    String algorithm = given.get(1).text(context).toUpperCase(Locale.ROOT);
    String encoding = given.size() > 2 ? given.get(2).text(context) : "base64";
    if (!ALGORITHMS.contains(algorithm)) {
      return Value.EMPTY;
    }
    byte[] bytes = given.get(0).text(context).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes);
      return switch (encoding.toLowerCase(Locale.ROOT)) {
        case "base64" -> Value.of(Base64.getEncoder().encodeToString(digest));
        case "hex" -> Value.of(HexFormat.of().formatHex(digest));
        default -> Value.EMPTY;
      };
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Value decoded(List<? extends Computed> given, Context context) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(given.get(0).text(context));
      return Function.text(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Value.EMPTY;
    }
  }
}
