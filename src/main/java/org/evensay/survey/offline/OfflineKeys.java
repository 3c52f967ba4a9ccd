package org.evensay.survey.offline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.key.Seal;
import org.evensay.survey.design.key.SurveyKeys;

/** The keys that devices seal with; a programme's pair is made when it is first needed. */
@ApplicationScoped
class OfflineKeys {

  private static final byte[] FOR = "evensay offline response".getBytes(US_ASCII);

  @Inject OfflineKeyStore store;
  @Inject SurveyKeys keys;

  /** The pair of a programme; its private half stays sealed. */
  OfflineKey of(ProgrammeId programme) {
    return store.of(programme).orElseGet(() -> make(programme));
  }

  private OfflineKey make(ProgrammeId programme) {
    OfflineKey made = OfflineKey.next();
    byte[] sealed = seal().close(made.privateNumber(), belongsTo(programme, made.name()));
    store.add(programme, new OfflineKey(made.name(), made.publicKey(), sealed));
    return store.of(programme).orElseThrow();
  }

  private Seal seal() {
    return new Seal(keys.of(SurveyKeys.OFFLINE_KEYS));
  }

  private static String belongsTo(ProgrammeId programme, String name) {
    return "offline " + programme.value() + " " + name;
  }

  /** Whether it was sealed with the key that the programme has now. */
  boolean isKnown(PublishedEdition edition, SealedResponse sealed) {
    return of(edition.programme()).name().equals(sealed.key());
  }

  /** What is in it; nothing when it is not what was sealed for this edition, under this id. */
  Optional<byte[]> open(PublishedEdition edition, SealedResponse sealed) {
    OfflineKey key = of(edition.programme());
    byte[] number =
        seal()
            .open(key.privateNumber(), belongsTo(edition.programme(), key.name()))
            .orElseThrow(() -> new IllegalStateException("a key of a programme does not open"));
    try {
      return Hpke.OF_DEVICES.open(
          sealed.sealed(),
          Hpke.privateKey(number),
          key.publicKey(),
          FOR,
          sealed.belongsTo(edition).getBytes(US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of a programme cannot be used", e);
    } finally {
      Arrays.fill(number, (byte) 0);
    }
  }
}
