package org.evensay.foundation.language;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.foundation.comfort.Choice;
import org.evensay.survey.edition.change.Change;
import org.evensay.survey.edition.change.QuestionChange;
import org.evensay.survey.response.export.table.Variable;

/** The keys of words that are put together from a beginning and a code. */
final class KeysByCode {

  /** What pages put a code behind, and every code there is. */
  static final Map<String, List<String>> ALL =
      Map.ofEntries(
          entry(
              "programme.home.part.",
              List.of("decides", "advises", "facilitator", "coordinator", "safeguarder")),
          entry(
              "platform.rooms.",
              List.of(
                  "home",
                  "asks",
                  "coverage",
                  "workshop",
                  "weighing",
                  "signoff",
                  "journal",
                  "surveys",
                  "programme")),
          entry(
              "comfort.choice.",
              Stream.of(Choice.values())
                  .flatMap(
                      choice ->
                          Stream.concat(
                              Stream.of(choice.code()),
                              choice.options().stream().map(one -> choice.code() + "-" + one)))
                  .toList()),
          entry("language.draft.", List.of("machine-draft", "draft")),
          entry(
              "platform.accessibility.languages.",
              Stream.of(LanguageStatus.State.values()).map(LanguageStatus.State::code).toList()),
          entry("interchange.take.format.", List.of("own", "xlsform", "surveyjs")),
          entry(
              "offline.state.",
              List.of(
                  "keeping",
                  "is-kept",
                  "not-kept",
                  "sending",
                  "is-sent",
                  "no-network",
                  "refused",
                  "is-removed",
                  "still-waiting",
                  "updated",
                  "nothing",
                  "nowhere")),
          entry(
              "offline.aside.reason.",
              List.of("closed", "withdrawn", "broken", "other-key", "other-format", "unfit")),
          entry("paper.print.size.", List.of("usual", "large", "easy")),
          entry("paper.code.done.", List.of("first", "sent")),
          entry("paper.code.waiting.", List.of("again", "others", "settle")),
          entry(
              "paper.enter.how.",
              List.of(
                  "one",
                  "several",
                  "agree",
                  "boxes",
                  "pairwise",
                  "best-worst",
                  "number",
                  "date",
                  "month",
                  "time",
                  "words",
                  "written",
                  "written-several")),
          entry(
              "paper.form.test.",
              List.of(
                  "is",
                  "is-not",
                  "chosen",
                  "not-chosen",
                  "at-least",
                  "at-most",
                  "more",
                  "less",
                  "answered",
                  "not-answered")),
          entry(
              "response.export.format.",
              List.of("csv", "xlsx", "jsonl", "sav", "codebook", "ddi", "zip")),
          entry("response.export.codebook.apart.", List.of("other-type", "other-values")),
          entry(
              "answering.",
              List.of(
                  "lost.heading",
                  "over.heading",
                  "check.heading",
                  "later.heading",
                  "receipt.heading",
                  "stopped.heading")),
          entry("invitation.channel.", List.of("group", "kiosk")),
          entry("answering.unsaid.", List.of("not-said", "not-known")),
          entry("answering.limit.number.", List.of("any", "from", "to", "between")),
          entry("answering.limit.when.", List.of("from", "to", "between")),
          entry("answering.limit.decimal.", List.of("any", "from", "to", "between")),
          entry(
              "response.export.column.",
              List.of("sent-week", "channel", "variant", "edition", "made-up", "outside-limit")),
          entry(
              "response.export.kind.",
              Stream.of(Variable.Kind.values())
                  .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .toList()),
          entry("review.severity.", List.of("change", "look")),
          entry(
              "review.concern.",
              List.of(
                  "hard-to-read",
                  "blaming",
                  "office",
                  "leading",
                  "absolute",
                  "two-in-one",
                  "two-negatives",
                  "not-written",
                  "same-words",
                  "nothing-to-decline-with",
                  "declining-not-marked",
                  "groups-not-named",
                  "some-pictured",
                  "sensitive-and-required",
                  "takes-longer",
                  "takes-less")),
          entry(
              "api.title.",
              List.of(
                  "odd",
                  "sign-in",
                  "not-allowed",
                  "missing",
                  "conflict",
                  "gone",
                  "outdated",
                  "too-large",
                  "unfit",
                  "too-often",
                  "broken")),
          entry("answering.best-worst.", List.of("best", "worst")),
          entry(
              "answering.file.",
              Stream.of("begin", "end", "again", "done", "unheard")
                  .flatMap(key -> Stream.of("drawing." + key, "recording." + key))
                  .toList()),
          entry("answering.file.limit.", List.of("photo", "drawing", "voice", "video", "file")),
          entry("enclosure.said.", List.of("picture", "sound", "video", "writing")),
          entry("enclosure.state.", List.of("waiting", "cleared", "kept-back")),
          entry("answering.date.", List.of("day", "month", "year")),
          entry("answering.time.", List.of("hour", "minute")),
          entry("response.export.codebook.", List.of("code", "label", "spss")),
          entry("response.export.last.", List.of("running", "whole", "broken")),
          entry(
              "edition.change.",
              Stream.concat(
                      Stream.of(Change.What.values()).map(Change.What::code),
                      Stream.of(
                          "words",
                          "words-added",
                          "none",
                          "part-added",
                          "part-removed",
                          "yes",
                          "no"))
                  .toList()),
          entry(
              "edition.text.",
              List.of(
                  "title",
                  "asker",
                  "why",
                  "use",
                  "harm",
                  "next",
                  "label",
                  "stem",
                  "hint",
                  "best-label",
                  "worst-label",
                  "required-message",
                  "valid-message",
                  "say-which",
                  "words",
                  "picture-words",
                  "choice",
                  "other")),
          entry("edition.place.", List.of("pages", "ends", "quotas")),
          entry(
              "edition.comparing.",
              Stream.of(QuestionChange.Comparing.values())
                  .map(QuestionChange.Comparing::code)
                  .toList()),
          entry(
              "designer.step.",
              List.of(
                  "written",
                  "survey-changed",
                  "question-added",
                  "question-moved",
                  "question-copied",
                  "question-removed",
                  "question-joined",
                  "question-parted",
                  "question-changed",
                  "pictures-changed",
                  "recordings-changed",
                  "films-changed",
                  "translated",
                  "page-moved",
                  "page-copied",
                  "page-removed",
                  "page-changed")),
          entry(
              "designer.type.",
              List.of(
                  "repeat",
                  "pairwise",
                  "one-choice",
                  "several-choices",
                  "scale",
                  "short-text",
                  "long-text",
                  "number",
                  "decimal",
                  "date",
                  "month",
                  "time",
                  "ranking",
                  "best-worst",
                  "points",
                  "matrix",
                  "agree",
                  "photo",
                  "drawing",
                  "voice",
                  "video",
                  "file",
                  "note",
                  "calculated",
                  "hidden")),
          entry("designer.beside.", List.of("arms", "ends", "quotas", "lists")),
          entry("designer.beside.what.", List.of("arms", "ends", "quotas", "lists")),
          entry("designer.beside.one.", List.of("arms", "ends", "quotas", "lists")),
          entry("designer.beside.add.", List.of("arms", "ends", "quotas", "lists")),
          entry("designer.condition.heading.", List.of("ends", "quotas")),
          entry(
              "designer.condition.wrong.",
              List.of("nothing", "not-chosen", "quotes", "number", "date", "month", "time")),
          entry("designer.appearance.", List.of("faces", "slider", "list", "search")),
          entry(
              "designer.key.",
              List.of(
                  "list",
                  "arms",
                  "words",
                  "end-if",
                  "if",
                  "end.title",
                  "end.words",
                  "pairs",
                  "undecided",
                  "for-each",
                  "times",
                  "another.label",
                  "another.any",
                  "another.yes",
                  "another.no",
                  "type",
                  "label",
                  "hint",
                  "best-label",
                  "worst-label",
                  "choices",
                  "points",
                  "rows",
                  "appearance",
                  "choices-if",
                  "shuffle",
                  "least",
                  "most",
                  "places",
                  "total",
                  "most-characters",
                  "most-megabytes",
                  "default",
                  "default-from",
                  "characteristic",
                  "required",
                  "required-if",
                  "required-message",
                  "show-if",
                  "valid-if",
                  "valid-message",
                  "value",
                  "name",
                  "title",
                  "section",
                  "start.asker",
                  "start.why",
                  "start.use",
                  "start.harm",
                  "start.minutes",
                  "end.next",
                  "languages",
                  "default-language",
                  "private",
                  "shuffle-sections")),
          entry("designer.mistake.", List.of("start", "end")),
          entry(
              "translation.outcome.",
              List.of("refused", "other-source", "unknown", "taken", "unchanged", "not-begun")),
          entry(
              "glossary.wrong.",
              List.of(
                  "empty",
                  "too-long",
                  "forms",
                  "languages",
                  "language",
                  "star",
                  "star-in-term",
                  "kept",
                  "yes-no",
                  "column",
                  "column-twice",
                  "column-missing",
                  "cells",
                  "twice",
                  "quotes",
                  "no-rows")),
          entry("translation.wrong.", List.of("missing", "added", "markup", "signs", "too-long")),
          entry(
              "translation.file.",
              List.of("document-type", "no-xml", "no-xliff", "other-survey", "other-languages")),
          entry("translation.which.", List.of("all", "not-begun", "look-again", "done")),
          entry("translation.status.", List.of("look-again", "translated", "reviewed", "final")),
          entry("translation.part.", List.of("ends", "quotas", "lists")),
          entry("translation.field.", List.of("other-label", "picture-words")),
          entry("designer.identity.", List.of("name", "value")),
          entry("designer.special.", List.of("alone", "not-said", "other", "other-required")),
          entry(
              "designer.test.",
              List.of(
                  "is",
                  "is-not",
                  "chosen",
                  "not-chosen",
                  "at-least",
                  "at-most",
                  "more",
                  "less",
                  "answered",
                  "not-answered")),
          entry(
              "designer.test.short.",
              List.of(
                  "is",
                  "is-not",
                  "chosen",
                  "not-chosen",
                  "at-least",
                  "at-most",
                  "more",
                  "less",
                  "answered",
                  "not-answered")),
          entry("designer.shelf.", List.of("about-you", "consent", "how-are-you", "open")),
          entry("people.chamber.", List.of("young-people", "staff", "families")),
          entry("ask.horizon.", List.of("short", "long")),
          entry("ask.state.", List.of("proposed", "agreed", "sent-back")),
          entry("journal.state.", List.of("proposed", "agreed", "sent-back")),
          entry("weighing.state.", List.of("open", "closed", "abandoned")),
          entry("signoff.verdict.", List.of("waiting", "approved", "sent-back")),
          entry("results.caption.", List.of("answers", "stretches")),
          entry(
              "results.column.",
              List.of(
                  "heard",
                  "share",
                  "first",
                  "ranked",
                  "place",
                  "best",
                  "worst",
                  "less",
                  "less-share",
                  "points",
                  "median",
                  "wins",
                  "strength")),
          entry("coverage.left-out.", List.of("not-asked", "other-type", "other-values")),
          entry(
              "coverage.measured.",
              List.of(
                  "ages",
                  "additional-language",
                  "special-needs",
                  "looked-after",
                  "cautioned",
                  "turned-away")),
          entry("coverage.source.", List.of("directly", "secondary")),
          entry("coverage.unknown.", List.of("counted-by-nobody", "not-looked-up")),
          entry(
              "platform.problem.",
              List.of("odd", "not-allowed", "not-found", "too-much", "signed-out", "broken")
                  .stream()
                  .flatMap(kind -> Stream.of(kind + ".heading", kind + ".words"))
                  .toList()),
          entry("signoff.sign.next.", List.of("proposed", "agreed", "sent-back")));

  private KeysByCode() {}
}
