package org.evensay.survey.offline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * RFC 9180, A.3.1: the same curve and hash, with AES-128-GCM, which differs by two numbers from
 * what devices seal with. That those two are right is shown where a browser seals.
 */
class HpkeTest {

  private static final Hpke OF_THE_RFC = new Hpke(1, 16);

  private static final byte[] PRIVATE =
      hex("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2");
  private static final byte[] PUBLIC =
      hex(
          "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82"
              + "6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0");
  private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
  private static final byte[] BELONGS_TO = hex("436f756e742d30");
  private static final byte[] SEALED =
      hex(
          "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9"
              + "8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4"
              + "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f"
              + "9076ac232e3ab2523f39513434");

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static Optional<byte[]> open(byte[] sealed, byte[] info, byte[] belongsTo)
      throws GeneralSecurityException {
    return OF_THE_RFC.open(sealed, Hpke.privateKey(PRIVATE), PUBLIC, info, belongsTo);
  }

  @Test
  void what_the_rfc_sealed_opens() throws GeneralSecurityException {
    assertArrayEquals(
        hex("4265617574792069732074727574682c20747275746820626561757479"),
        open(SEALED, INFO, BELONGS_TO).orElseThrow());
  }

  @Test
  void what_was_changed_anywhere_does_not_open() throws GeneralSecurityException {
    for (int i = 0; i < SEALED.length; i++) {
      byte[] changed = SEALED.clone();
      changed[i] ^= 1;
      assertEquals(Optional.empty(), open(changed, INFO, BELONGS_TO), "byte " + i);
    }
    for (int length = 0; length < SEALED.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(SEALED, length);
      assertEquals(Optional.empty(), open(cut, INFO, BELONGS_TO), "cut at " + length);
    }
  }

  @Test
  void what_was_bound_to_something_else_does_not_open() throws GeneralSecurityException {
    assertEquals(Optional.empty(), open(SEALED, INFO, hex("436f756e742d31")));
    assertEquals(Optional.empty(), open(SEALED, hex("00"), BELONGS_TO));
    assertEquals(
        Optional.empty(),
        Hpke.OF_DEVICES.open(SEALED, Hpke.privateKey(PRIVATE), PUBLIC, INFO, BELONGS_TO));
  }

  @Test
  void a_new_pair_of_keys_is_written_in_full() {
    for (int i = 0; i < 50; i++) {
      OfflineKey key = OfflineKey.next();

      assertEquals(Hpke.POINT_BYTES, key.publicKey().length);
      assertEquals(32, key.privateNumber().length);
      assertEquals(16, key.name().length());
    }
  }
}
