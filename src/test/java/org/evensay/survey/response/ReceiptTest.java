package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  private static final byte[] SECRET = "Jefe".getBytes(StandardCharsets.US_ASCII);
  private static final Receipt KNOWN = new Receipt("BFEC-2HNZ-C1TM-WTG4");

  @Test
  void a_receipt_is_the_first_eighty_bits_of_the_published_hmac() {
    // RFC 4231, test case 2: 5bdcc146bf60754e6a04 2426089575c7…, in Crockford's base 32.
    Receipt receipt = Receipt.of("what do ya want for nothing?", SECRET);

    assertEquals(KNOWN, receipt);
    BigInteger bits = BigInteger.ZERO;
    for (char sign : receipt.code().replace("-", "").toCharArray()) {
      bits =
          bits.shiftLeft(5)
              .or(BigInteger.valueOf("0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(sign)));
    }
    assertEquals(new BigInteger("5bdcc146bf60754e6a04", 16), bits);
  }

  @Test
  void a_submission_has_the_same_receipt_for_ever_and_no_other_has_it() {
    assertEquals(Receipt.of("key", SECRET), Receipt.of("key", SECRET));
    Set<Receipt> receipts = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      receipts.add(Receipt.of("key " + i, SECRET));
    }
    assertEquals(10_000, receipts.size());
    assertNotEquals(Receipt.of("key", SECRET), Receipt.of("key", new byte[] {1}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", " %s\n", "\u200f%s"})
  void a_receipt_is_read_however_it_is_typed(String around) {
    String code = KNOWN.code();

    for (String typed :
        new String[] {
          code,
          code.toLowerCase(Locale.ROOT),
          code.replace("-", ""),
          code.replace('-', ' '),
          code.replace("-", "–"),
          code.replace('0', 'O').replace('1', 'I'),
          code.replace('0', 'o').replace('1', 'l')
        }) {
      assertEquals(Optional.of(KNOWN), Receipt.typed(around.formatted(typed)), typed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ABCD",
        "ABCD-EFGH-JKMN-PQR",
        "ABCD-EFGH-JKMN-PQRST",
        "UUUU-UUUU-UUUU-UUUU",
        "' or 1=1 --"
      })
  void what_is_no_receipt_is_none(String typed) {
    assertEquals(Optional.empty(), Receipt.typed(typed));
  }

  @Test
  void a_megabyte_is_no_receipt() {
    assertEquals(Optional.empty(), Receipt.typed("A".repeat(1_000_000)));
  }

  @Test
  void the_database_keeps_a_fingerprint_that_any_tool_can_work_out() {
    assertEquals("bde336859479aa34578beb81b459666b03a29c52a4889d2b794c8f5ee2e9578b", KNOWN.hash());
  }
}
