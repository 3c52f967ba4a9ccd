package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.SaidMistakes;
import org.evensay.survey.design.reading.SoundPages;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Spot;

/**
 * Looking at any page of a draft as those who are asked will see it: in any language, as wide as a
 * telephone or wider, with script and without. It is the journey itself, in a frame.
 */
@Named
@RequestScoped
public class LookPage {

  private static final int MOST_MISTAKES = 20;

  @Inject DraftAtHand atHand;
  @Inject SaidMistakes said;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  @Inject
  @ManagedProperty("#{param.words}")
  String words;

  @Inject
  @ManagedProperty("#{param.width}")
  String width;

  @Inject
  @ManagedProperty("#{param.script}")
  String script;

  private Draft draft;
  private List<Mistake> mistakes;
  private Optional<SoundPages> sound;
  private List<ShownField.Option> pages;

  /** Shows it to those who may write on the draft. */
  @PostConstruct
  void find() {
    draft = atHand.draft(id);
    mistakes = DraftMistakes.of(draft.document()).all();
    sound = SoundPages.of(draft.document());
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return atHand.title(draft);
  }

  /** Whether any page of it can be walked through. */
  public boolean isShown() {
    return sound.isPresent();
  }

  /** Whether something in it has to be mended before all of it can be walked through. */
  public boolean isWrong() {
    return !mistakes.isEmpty();
  }

  /** What that is, each with the part that it is in; nothing where there are no parts. */
  public List<SaidMistakes.Said> getMistakes() {
    return said.of(draft, MOST_MISTAKES);
  }

  private Edition edition() {
    return sound.orElseThrow().edition();
  }

  /** The pages that can be looked at. */
  public List<ShownField.Option> getPages() {
    if (pages == null) {
      pages = pages();
    }
    return pages;
  }

  private List<ShownField.Option> pages() {
    List<ShownField.Option> all = new ArrayList<>();
    for (int number : begun()) {
      Page page = edition().pages().get(number);
      String first =
          page.title().isEmpty()
              ? page.questions().stream()
                  .findFirst()
                  .map(question -> language.of(question.wording().label()))
                  .orElse("")
              : language.of(page.title());
      int inDraft = sound.orElseThrow().pages().get(all.size());
      all.add(
          new ShownField.Option(
              Integer.toString(inDraft),
              language.with("designer.line.page", inDraft + 1) + ": " + first,
              number == page()));
    }
    return all;
  }

  /** A page of the draft may be several: rounds of a group have a page each. */
  private List<Integer> begun() {
    List<Page> all = edition().pages();
    return IntStream.range(0, all.size()).filter(i -> !all.get(i).continued()).boxed().toList();
  }

  private int page() {
    return Spot.of(at)
        .map(spot -> sound.orElseThrow().pages().indexOf(spot.page()))
        .filter(page -> page >= 0)
        .map(begun()::get)
        .orElse(0);
  }

  /** The languages that it can be looked at in: those that can be chosen by whoever is asked. */
  public List<ShownField.Option> getLanguages() {
    return languages().stream()
        .map(
            variant ->
                new ShownField.Option(variant.tag(), variant.ownName(), variant.equals(language())))
        .toList();
  }

  /** Those of the survey, and those that the page around it has. */
  private Set<LanguageVariant> languages() {
    Set<LanguageVariant> all = new LinkedHashSet<>(edition().languages().keySet());
    all.addAll(LanguageVariant.spoken());
    return all;
  }

  private LanguageVariant language() {
    return LanguageVariant.ofTag(Optional.ofNullable(words).orElse(""))
        .filter(languages()::contains)
        .orElse(edition().defaultLanguage());
  }

  public boolean isWithoutScript() {
    return "none".equals(script);
  }

  /** What the page in the frame may do; null, which leaves the attribute out, for everything. */
  public String getSandbox() {
    return isWithoutScript() ? "allow-forms allow-same-origin" : null;
  }

  public boolean isWide() {
    return "wide".equals(width);
  }

  /** The address of what is shown in the frame. */
  public String getAddress() {
    return "/survey/answering/preview?"
        + PageLanguage.OF_OTHERS
        + "="
        + draft.id()
        + "&page="
        + page()
        + "&lang="
        + language().tag();
  }
}
