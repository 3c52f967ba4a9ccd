package org.evensay.foundation.programme;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.MadeUpPeople;
import org.evensay.foundation.people.Role;

/**
 * Loads the built-in demonstration at the first start of an installation, whole or not at all. The
 * installation remembers it: a demonstration that was removed, or not wanted, does not come back.
 */
@Act
public class LoadDemonstration {

  /** What is noted of it, loaded or declined. */
  static final String NOTE = "demonstration-loaded";

  @Inject ProgrammeStore programmes;
  @Inject MadeUpPeople people;
  @Inject Journal journal;
  @Inject Event<DemonstrationLoading> loading;

  /**
   * Loads it, unless this installation has done so before, or has declined it.
   *
   * @return whether it was loaded now
   */
  public boolean load() {
    if (!programmes.noteOnce(NOTE, Instant.now().toString())) {
      return false;
    }
    JsonObject document = new DemonstrationDocument().programme();
    Programme programme =
        Programme.madeUp(
            document.getString("slug"),
            LocalizedTextDocument.read(document.getJsonObject("name")),
            LocalizedTextDocument.read(document.getJsonObject("description")));
    programmes.add(programme);
    Map<String, AccountId> accounts = new LinkedHashMap<>();
    for (JsonObject member : document.getJsonArray("members").getValuesAs(JsonObject.class)) {
      String signInName = member.getString("sign-in");
      accounts.put(
          signInName,
          people.enrol(
              signInName,
              member.getString("name"),
              programme.id(),
              Chamber.ofCode(member.getString("chamber")),
              Role.ofCode(member.getString("role"))));
    }
    journal.write(
        programme.id().value(),
        Journal.INSTALLATION,
        "load-demonstration",
        programme.id().value(),
        JSON.createObjectBuilder().add("members", accounts.size()).build());
    loading.fire(new DemonstrationLoading(programme.id(), accounts));
    return true;
  }
}
