package org.evensay.foundation.platform;

import java.util.List;
import java.util.stream.Stream;

/** The addresses of all pages of the product. A test holds that none is missing. */
final class EveryPage {

  /** Those that need no sign-in. */
  static final List<String> PUBLIC =
      List.of(
          "/survey/answering/welcome",
          "/survey/answering/start?survey=school-and-feelings",
          "/survey/answering/journey",
          "/survey/answering/help",
          "/survey/answering/return",
          "/survey/invitation/join",
          "/survey/invitation/kiosk",
          "/survey/offline/device?survey=school-and-feelings",
          "/survey/offline/answer?survey=school-and-feelings",
          "/survey/response/withdraw",
          "/foundation/comfort/comfort",
          "/foundation/people/sign-in",
          "/foundation/people/signed-out",
          "/foundation/platform/accessibility",
          "/foundation/platform/problem",
          "/foundation/programme/removed");

  /** Those of the workspace. */
  static final List<String> WORKSPACE =
      List.of(
          "/foundation/api/token/tokens",
          "/foundation/api/try",
          "/foundation/programme/home",
          "/foundation/programme/journal",
          "/foundation/programme/programme",
          "/survey/design/surveys",
          "/survey/design/add",
          "/survey/design/withdraw-survey",
          "/survey/designer/beside",
          "/survey/designer/comments",
          "/survey/designer/condition",
          "/survey/designer/edit",
          "/survey/designer/inside",
          "/survey/designer/library",
          "/survey/designer/films",
          "/survey/designer/look",
          "/survey/designer/outline",
          "/survey/designer/pictures",
          "/survey/designer/recordings",
          "/survey/designer/symbols",
          "/survey/glossary/glossary",
          "/survey/glossary/table",
          "/survey/glossary/term",
          "/survey/translation/exchange",
          "/survey/translation/translate",
          "/survey/edition/begin",
          "/survey/edition/compare",
          "/survey/edition/discard",
          "/survey/edition/draft",
          "/survey/edition/publish",
          "/survey/enclosure/file",
          "/survey/enclosure/files",
          "/survey/interchange/bring",
          "/survey/interchange/report",
          "/survey/interchange/take",
          "/survey/invitation/invitation",
          "/survey/invitation/shared",
          "/survey/invitation/together",
          "/survey/offline/aside",
          "/survey/paper/code",
          "/survey/paper/enter",
          "/survey/paper/print",
          "/survey/paper/sample",
          "/survey/paper/settle",
          "/survey/response/export",
          "/survey/review/review",
          "/insight/coverage/coverage",
          "/insight/results/results",
          "/codesign/workshop/workshop",
          "/codesign/ask/asks",
          "/codesign/ask/ask",
          "/codesign/ask/revise",
          "/codesign/weighing/rounds",
          "/codesign/weighing/open",
          "/codesign/weighing/weigh",
          "/codesign/weighing/weighed",
          "/codesign/weighing/abandon",
          "/codesign/weighing/standing",
          "/codesign/signoff/asks-to-sign",
          "/codesign/signoff/sign");

  /** Where a draft is looked at as a respondent's page. */
  static final String PREVIEW = "/survey/answering/preview";

  /** No page, but what is in a file that the safe side looks at. */
  static final String CONTENT = "/survey/enclosure/content";

  /** No page, but what is in a picture that a survey shows. */
  static final String PICTURE = "/survey/picture/picture";

  /** No page, but what is in a recording that a survey has. */
  static final String RECORDING = "/survey/recording/recording";

  /** No page, but what a browser has to know to keep one. */
  static final String MANIFEST = "/survey/offline/manifest";

  /** All of them. */
  static final List<String> PATHS =
      Stream.of(PUBLIC, WORKSPACE, List.of(PREVIEW, CONTENT, PICTURE, RECORDING, MANIFEST))
          .flatMap(List::stream)
          .toList();

  private EveryPage() {}
}
