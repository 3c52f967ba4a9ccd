package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkspacePagesTest {

  private static final Path VIEWS =
      Path.of(System.getProperty("evensay.project"), "src/main/webapp");

  private static final String LAYOUT = "template=\"/WEB-INF/layout/workspace.xhtml\"";

  /** A new page, or one that moves, is looked at without being added here. */
  @Test
  void they_are_the_pages_with_the_workspaces_layout_and_no_others() throws IOException {
    List<String> withLayout = new ArrayList<>();
    List<String> included = new ArrayList<>();
    try (Stream<Path> files = Files.walk(VIEWS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList()) {
        String address = "/" + VIEWS.relativize(file).toString().replace('\\', '/');
        if (Files.readString(file).contains(LAYOUT)) {
          withLayout.add(address);
        }
        if (WorkspacePages.include(address)) {
          included.add(address);
        }
      }
    }

    assertFalse(withLayout.isEmpty());
    assertEquals(withLayout, included);
  }

  @Test
  void a_page_is_known_by_its_address_as_well_as_by_its_view() {
    assertTrue(WorkspacePages.include("/codesign/ask/ask"));
    assertTrue(WorkspacePages.include("/codesign/ask/ask.xhtml"));
    assertFalse(WorkspacePages.include("/survey/answering/start"));
  }
}
