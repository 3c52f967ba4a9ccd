package org.evensay.foundation.platform;

import java.util.List;

/**
 * Which pages are the workspace's: they may have script, and those who use them have a session.
 * They are the ones with the workspace's layout; a test holds that none is forgotten.
 */
final class WorkspacePages {

  private static final List<String> BEGINNINGS =
      List.of(
          "/codesign/",
          "/insight/",
          "/survey/design/",
          "/survey/designer/",
          "/survey/edition/",
          "/survey/enclosure/",
          "/survey/glossary/",
          "/survey/interchange/",
          "/survey/invitation/invitation",
          "/survey/invitation/shared",
          "/survey/invitation/together",
          "/survey/offline/aside",
          "/survey/paper/",
          "/survey/response/export",
          "/survey/review/",
          "/survey/translation/",
          "/foundation/api/",
          "/foundation/people/sign-in",
          "/foundation/programme/home",
          "/foundation/programme/journal",
          "/foundation/programme/programme");

  private WorkspacePages() {}

  /** Whether the page at this path, from the root of the application, is one of them. */
  static boolean include(String path) {
    return BEGINNINGS.stream().anyMatch(path::startsWith);
  }
}
