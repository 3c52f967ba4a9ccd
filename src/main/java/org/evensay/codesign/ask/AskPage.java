package org.evensay.codesign.ask;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.insight.coverage.Coverage;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.results.Hearing;
import org.evensay.insight.theme.Theme;
import org.evensay.insight.theme.ThemeStore;
import org.evensay.survey.design.question.Choice;

/** One ask: its words, what it rests on, who is missing in that, and how it came about. */
@Named
@RequestScoped
public class AskPage {

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject Grounds grounds;
  @Inject ThemeStore themes;
  @Inject PeopleStore people;
  @Inject PageLanguage language;

  private String id = "";
  private Ask ask;
  private Grounds.Found found;

  /** Finds the ask, in the programme of whoever is signed in. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    ask =
        asks.find(new AskId(id), programme).orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK));
    found = grounds.of(ask.id(), programme);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWords() {
    return language.of(ask.newest().words());
  }

  public String getLang() {
    return language.tagOf(ask.newest().words());
  }

  public String getAddressee() {
    return language.of(ask.newest().addressee());
  }

  public String getTheme() {
    return themes.of(ask.programme()).stream()
        .filter(theme -> theme.id().equals(ask.theme()))
        .map(Theme::label)
        .map(language::of)
        .findFirst()
        .orElse("");
  }

  public String getHorizon() {
    return ask.horizon().code();
  }

  public String getState() {
    return ask.state().code();
  }

  public int getRevision() {
    return ask.newest().number();
  }

  /** Whether the way to new words is any use to this reader. */
  public boolean isWriting() {
    return caller.may(Permission.WRITE_ASKS, ask.programme());
  }

  /** What was said in workshops, each in a sentence. */
  public List<String> getSaid() {
    List<String> said = new ArrayList<>();
    for (Evidence.Discussion discussion : found.discussions()) {
      said.add(
          discussion.groups().isPresent()
              ? language.with("ask.evidence.groups", discussion.groups().getAsInt())
              : language.get("ask.evidence.discussion"));
    }
    for (Grounds.Named named : found.named()) {
      said.add(
          language.with(
              "ask.evidence.tally",
              named.priority().tally(),
              named.tables(),
              language.of(named.priority().label())));
    }
    return said;
  }

  /** What was answered to the questions that it rests on. */
  public List<ShownQuestion> getAsked() {
    return found.asked().stream().map(this::question).toList();
  }

  private ShownQuestion question(Grounds.Asked asked) {
    List<ShownCount> rows = new ArrayList<>();
    for (Choice choice : asked.question().choices()) {
      rows.add(
          new ShownCount(
              language.of(choice.label()),
              figure(asked.answers().byCategory().get(choice.name()))));
    }
    rows.add(
        new ShownCount(
            language.get("ask.evidence.unanswered"),
            figure(asked.answers().byCategory().get(Hearing.UNANSWERED))));
    return new ShownQuestion(language.of(asked.question().wording().label()), asked.madeUp(), rows);
  }

  private String figure(Figure figure) {
    return figure.count().isPresent()
        ? language.with("ask.number", figure.count().getAsInt())
        : language.get("ask.evidence.hidden");
  }

  /** How many spoke, and who is missing: of every survey that it rests on. */
  public List<ShownVoices> getVoices() {
    return found.surveys().stream().map(this::voices).toList();
  }

  private ShownVoices voices(Coverage.Report report) {
    return new ShownVoices(
        language.of(report.survey().edition().title()),
        report.counted().count().isPresent()
            ? language.with("ask.voices.counted", report.counted().count().getAsInt())
            : language.get("ask.voices.few"),
        report.missed(language),
        report.hidden(language));
  }

  /** How it was worded, the newest first. */
  public List<ShownRevision> getRevisions() {
    return ask.revisions().stream()
        .sorted(Comparator.comparing(AskRevision::number).reversed())
        .map(
            revision ->
                new ShownRevision(
                    language.with(
                        "ask.revision.head",
                        revision.number(),
                        writer(revision.writtenBy()),
                        revision.writtenAt()),
                    language.of(revision.words()),
                    language.tagOf(revision.words())))
        .toList();
  }

  private String writer(String account) {
    return account.equals(Journal.INSTALLATION)
        ? language.get("ask.revision.installation")
        : people.displayName(new AccountId(account)).orElse(language.get("ask.revision.somebody"));
  }

  /** A question with what was answered to it. */
  public record ShownQuestion(String label, boolean madeUp, List<ShownCount> rows) {

    public String getLabel() {
      return label;
    }

    public boolean isMadeUp() {
      return madeUp;
    }

    public List<ShownCount> getRows() {
      return rows;
    }
  }

  /** How many gave an answer. */
  public record ShownCount(String label, String count) {

    public String getLabel() {
      return label;
    }

    public String getCount() {
      return count;
    }
  }

  /** How many spoke in a survey, and who is missing there. */
  public record ShownVoices(String title, String counted, List<String> missed, String hidden) {

    public String getTitle() {
      return title;
    }

    public String getCounted() {
      return counted;
    }

    public List<String> getMissed() {
      return missed;
    }

    /** The sentence that names the groups whose figures are hidden; empty where none is. */
    public String getHidden() {
      return hidden;
    }

    /** Whether every group whose size is known was heard enough. */
    public boolean isNoneMissed() {
      return missed.isEmpty() && hidden.isEmpty();
    }
  }

  /** A wording, with who wrote it and when. */
  public record ShownRevision(String head, String words, String lang) {

    public String getHead() {
      return head;
    }

    public String getWords() {
      return words;
    }

    public String getLang() {
      return lang;
    }
  }
}
