package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that Evensay brings along is not alone on its machine. */
class EmbeddedDatabaseIT {

  @TempDir Path folder;

  /**
   * A MariaDB that starts takes all passing tables away from the folder that it has for its own:
   * two on one machine must not have the machine's.
   */
  @Test
  void a_passing_table_of_another_database_of_this_machine_is_left_alone() throws Exception {
    Path data = folder.resolve("data");
    EmbeddedDatabase.start(Launched.databasePrograms(), data.resolve("database")).close();
    Path machine = Files.createDirectories(folder.resolve("machine"));
    Path table = Files.writeString(machine.resolve("#sql-temptable-4f-1-3.MAI"), "of another");

    Launched.Ended ended =
        Launched.perform(
            "verify-journal",
            Map.of("EVENSAY_DATA", data.toString(), "TMPDIR", machine.toString()));

    assertTrue(ended.complaints().startsWith("There is no journal in the database"), ended::words);
    assertEquals("of another", Files.readString(table));
  }
}
