package org.evensay.survey.design.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Secrets of this installation, one for each purpose: 256 random bits, made when they are first
 * needed and kept in the database, so that every node has the same ones.
 */
@ApplicationScoped
public class SurveyKeys {

  /** Seals unfinished answers while they travel with the page. */
  public static final String CARRIED_ANSWERS = "carried-answers";

  /** Makes receipts. */
  public static final String RECEIPTS = "receipts";

  /** Seals what was typed of paper forms until it is compared. */
  public static final String PAPER_ENTRIES = "paper-entries";

  /** Makes return codes out of submission keys, which only pages carry. */
  public static final String RETURN_CODES = "return-codes";

  /** The salt of what return codes open. */
  public static final String RETURN_SALT = "return-salt";

  /** Seals what opens the files that were sent. */
  public static final String FILES = "files";

  /** Seals the private keys that open what devices seal while they have no network. */
  public static final String OFFLINE_KEYS = "offline-keys";

  @Inject SurveyKeyStore store;

  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  /** The secret for this purpose. */
  public byte[] of(String purpose) {
    return known.computeIfAbsent(purpose, store::findOrMake).clone();
  }
}
