package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that a page asks for as one. */
@OnTheServer
class JoinedScriptsIT {

  private static final Path WEB =
      Path.of(System.getProperty("evensay.project"), "src", "main", "webapp");

  @Test
  void each_script_is_there_by_itself() {
    for (PageScript script : PageScript.values()) {
      assertEquals(
          200, Persona.ANYONE.visits().get(PageScript.address(EnumSet.of(script))).status());
    }
  }

  /** Two of them may call different things by the same name. */
  @Test
  void all_are_one_file_in_their_order_each_apart_that_browsers_keep() throws IOException {
    String address = PageScript.address(EnumSet.allOf(PageScript.class));
    Page joined = Persona.ANYONE.visits().get(address);

    assertEquals(200, joined.status());
    assertTrue(joined.header("Content-Type").startsWith("text/javascript"), joined.toString());
    assertEquals("public, max-age=3600", joined.header("Cache-Control"));
    int last = -1;
    for (PageScript script : PageScript.values()) {
      String own = Files.readString(WEB.resolve(script.file().substring(1)));
      int place = joined.source().indexOf("(() => {\n" + own + "})();\n");
      assertTrue(place > last, script + " in " + address);
      last = place;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opening-leave.js",
        "leave-leave.js",
        "leave.js",
        "leave-nothing.js",
        "leave-..%2f..%2fweb.js",
        ""
      })
  void nothing_else_is_there(String name) {
    int status = Persona.ANYONE.visits().get("/resources/script/joined/" + name).status();
    assertTrue(status == 404 || status == 400, name + " " + status);
  }
}
