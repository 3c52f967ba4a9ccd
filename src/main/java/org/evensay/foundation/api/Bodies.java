package org.evensay.foundation.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.evensay.foundation.language.Refused;

/** What came with a request, as text. */
public final class Bodies {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Bodies() {}

  /**
   * The text of a body; JSON is in UTF-8 (RFC 8259), and so is everything else here.
   *
   * @throws Refused when it is not: letters that were guessed would be kept
   */
  public static String text(byte[] body) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body == null ? new byte[0] : body))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(ApiRefusal.NOT_UTF_8);
    }
  }
}
