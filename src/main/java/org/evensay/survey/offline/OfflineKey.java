package org.evensay.survey.offline;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The pair of keys of a programme: devices seal with the public one.
 *
 * @param name tells it from others: the beginning of a hash of the public key
 * @param publicKey uncompressed
 * @param privateNumber the private one, sealed while it is kept
 */
record OfflineKey(String name, byte[] publicKey, byte[] privateNumber) {

  private static final int NAME_BYTES = 8;

  /** A new pair. */
  static OfflineKey next() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      byte[] publicKey = Hpke.written(((ECPublicKey) pair.getPublic()).getW());
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
      return new OfflineKey(
          HexFormat.of().formatHex(hash, 0, NAME_BYTES),
          publicKey,
          Hpke.number((ECPrivateKey) pair.getPrivate()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }

  /** The public key as pages have it. */
  String written() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(publicKey);
  }

  /** Says nothing of the private key: that must not reach a log. */
  @Override
  public String toString() {
    return name;
  }
}
