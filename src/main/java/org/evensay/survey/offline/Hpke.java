package org.evensay.survey.offline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens what was sealed by HPKE (RFC 9180) in its base mode, once per key, with DHKEM(P-256,
 * HKDF-SHA256), HKDF-SHA256 and AES-256-GCM. The parts are the JDK's; what is here is how they are
 * put together, which the RFC's own test vectors hold. Pure, and safe for all threads.
 */
final class Hpke {

  /** Bytes of an uncompressed point: what the key is made from, and a public key. */
  static final int POINT_BYTES = 65;

  private static final int COORDINATE_BYTES = 32;
  private static final int HASH_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final byte UNCOMPRESSED = 4;

  private static final byte[] NONE = {};
  private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);
  private static final byte[] KEM = joined("KEM".getBytes(US_ASCII), new byte[] {0, 0x10});
  private static final ECParameterSpec CURVE = curve();

  /** With AES-256-GCM, as devices seal. */
  static final Hpke OF_DEVICES = new Hpke(2, 32);

  private final byte[] suite;
  private final int keyBytes;

  /**
   * With one of the two ciphers that there are for AES-GCM.
   *
   * @param cipher its number in the RFC
   * @param keyBytes how long its key is
   */
  Hpke(int cipher, int keyBytes) {
    this.suite = joined("HPKE".getBytes(US_ASCII), new byte[] {0, 0x10, 0, 1, 0, (byte) cipher});
    this.keyBytes = keyBytes;
  }

  private static ECParameterSpec curve() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }

  /** A point as it is written: uncompressed. */
  static byte[] written(ECPoint point) {
    return joined(new byte[] {UNCOMPRESSED}, fixed(point.getAffineX()), fixed(point.getAffineY()));
  }

  /** A number of the curve in its 32 bytes. */
  static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return fixed;
  }

  /** The private key of this number. */
  static PrivateKey privateKey(byte[] number) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC")
        .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), CURVE));
  }

  /**
   * What was sealed.
   *
   * @param sealed what the key is made from, and the sealed content behind it
   * @param publicKey the one that it was sealed with, uncompressed
   * @param info what the key is for
   * @param belongsTo what it was bound to
   * @return nothing when it was sealed otherwise, changed, or bound to something else
   */
  Optional<byte[]> open(
      byte[] sealed, PrivateKey key, byte[] publicKey, byte[] info, byte[] belongsTo) {
    if (sealed.length < POINT_BYTES + TAG_BYTES) {
      return Optional.empty();
    }
    byte[] encapsulated = Arrays.copyOf(sealed, POINT_BYTES);
    try {
      byte[] secret = secret(encapsulated, key, publicKey);
      byte[] about =
          joined(
              new byte[1],
              extract(suite, NONE, "psk_id_hash", NONE),
              extract(suite, NONE, "info_hash", info));
      byte[] schedule = extract(suite, secret, "secret", NONE);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(expand(suite, schedule, "key", about, keyBytes), "AES"),
          new GCMParameterSpec(
              TAG_BYTES * Byte.SIZE, expand(suite, schedule, "base_nonce", about, NONCE_BYTES)));
      cipher.updateAAD(belongsTo);
      return Optional.of(cipher.doFinal(sealed, POINT_BYTES, sealed.length - POINT_BYTES));
    } catch (GeneralSecurityException notForUs) {
      return Optional.empty();
    }
  }

  private static byte[] secret(byte[] encapsulated, PrivateKey key, byte[] publicKey)
      throws GeneralSecurityException {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(key);
    agreement.doPhase(
        KeyFactory.getInstance("EC")
            .generatePublic(new ECPublicKeySpec(point(encapsulated), CURVE)),
        true);
    byte[] shared = extract(KEM, NONE, "eae_prk", agreement.generateSecret());
    return expand(KEM, shared, "shared_secret", joined(encapsulated, publicKey), HASH_BYTES);
  }

  /** A point that is on the curve: with another one somebody could find out about the key. */
  private static ECPoint point(byte[] written) throws GeneralSecurityException {
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(written, 1, 1 + COORDINATE_BYTES));
    BigInteger y =
        new BigInteger(1, Arrays.copyOfRange(written, 1 + COORDINATE_BYTES, POINT_BYTES));
    BigInteger p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
    BigInteger right =
        x.pow(3).add(CURVE.getCurve().getA().multiply(x)).add(CURVE.getCurve().getB()).mod(p);
    boolean on =
        written[0] == UNCOMPRESSED
            && x.compareTo(p) < 0
            && y.compareTo(p) < 0
            && y.multiply(y).mod(p).equals(right);
    if (!on) {
      throw new GeneralSecurityException("no point of the curve");
    }
    return new ECPoint(x, y);
  }

  private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] key)
      throws GeneralSecurityException {
    return hmac(salt, joined(VERSION, suite, label.getBytes(US_ASCII), key));
  }

  /** Never more than one block of the hash. */
  private static byte[] expand(byte[] suite, byte[] secret, String label, byte[] info, int length)
      throws GeneralSecurityException {
    byte[] labelled =
        joined(
            new byte[] {(byte) (length >> Byte.SIZE), (byte) length},
            VERSION,
            suite,
            label.getBytes(US_ASCII),
            info);
    return Arrays.copyOf(hmac(secret, joined(labelled, new byte[] {1})), length);
  }

  private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    // No bytes and as many zeros as the hash has are the same key.
    mac.init(new SecretKeySpec(key.length == 0 ? new byte[HASH_BYTES] : key, "HmacSHA256"));
    return mac.doFinal(content);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** The number of a private key, in 32 bytes. */
  static byte[] number(ECPrivateKey key) {
    return fixed(key.getS());
  }
}
