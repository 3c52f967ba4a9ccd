package org.evensay.codesign.ask;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.insight.theme.Theme;
import org.evensay.insight.theme.ThemeStore;

/** All asks of a programme, under their themes. */
@Named
@RequestScoped
public class AsksPage {

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject ThemeStore themes;
  @Inject PageLanguage language;

  private List<ShownTheme> shown;

  /** Finds the asks of the programme of whoever is signed in. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    List<Ask> all = asks.of(programme);
    shown =
        themes.of(programme).stream()
            .map(
                theme ->
                    new ShownTheme(
                        language.of(theme.label()),
                        of(all, theme, Horizon.SHORT),
                        of(all, theme, Horizon.LONG)))
            .toList();
  }

  private List<ShownAsk> of(List<Ask> all, Theme theme, Horizon horizon) {
    return all.stream()
        .filter(ask -> ask.theme().equals(theme.id()) && ask.horizon() == horizon)
        .map(
            ask ->
                new ShownAsk(
                    ask.id().value(),
                    language.of(ask.newest().words()),
                    language.tagOf(ask.newest().words()),
                    ask.state().code()))
        .toList();
  }

  public List<ShownTheme> getThemes() {
    return shown;
  }

  /** A theme with its asks. */
  public record ShownTheme(String label, List<ShownAsk> shortTerm, List<ShownAsk> longTerm) {

    public String getLabel() {
      return label;
    }

    public List<ShownAsk> getShortTerm() {
      return shortTerm;
    }

    public List<ShownAsk> getLongTerm() {
      return longTerm;
    }
  }

  /** An ask in the list. */
  public record ShownAsk(String id, String words, String lang, String state) {

    public String getId() {
      return id;
    }

    public String getWords() {
      return words;
    }

    public String getLang() {
      return lang;
    }

    public String getState() {
      return state;
    }
  }
}
