package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Spot;

/**
 * Looking at any page of a draft as those who are asked will see it: in any language, as wide as a
 * telephone or wider. It is the journey itself, in a frame without script.
 */
@Named
@RequestScoped
public class LookPage {

  @Inject DraftAtHand atHand;
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

  private Draft draft;
  private DraftMistakes mistakes;
  private List<ShownField.Option> pages;

  /** Shows it to those who may write on the draft. */
  @PostConstruct
  void find() {
    draft = atHand.draft(id);
    mistakes = DraftMistakes.of(draft.document());
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return atHand.title(draft);
  }

  /** Whether it can be walked through: whatever is wrong in it has to be mended first. */
  public boolean isSound() {
    return mistakes.edition().isPresent();
  }

  private Edition edition() {
    return mistakes.edition().orElseThrow();
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
    for (Page page : edition().pages()) {
      String first =
          page.title().isEmpty()
              ? page.questions().stream()
                  .findFirst()
                  .map(question -> language.of(question.wording().label()))
                  .orElse("")
              : language.of(page.title());
      all.add(
          new ShownField.Option(
              Integer.toString(all.size()),
              language.with("designer.line.page", all.size() + 1) + ": " + first,
              all.size() == page()));
    }
    return all;
  }

  private int page() {
    List<Page> all = edition().pages();
    // A page of the draft may be several: rounds of a group have a page each.
    List<Integer> begun =
        IntStream.range(0, all.size()).filter(i -> !all.get(i).continued()).boxed().toList();
    return Spot.of(at)
        .map(Spot::page)
        .filter(page -> page < begun.size())
        .map(begun::get)
        .orElse(0);
  }

  /** The languages that it can be looked at in. */
  public List<ShownField.Option> getLanguages() {
    return edition().languages().keySet().stream()
        .map(
            variant ->
                new ShownField.Option(variant.tag(), variant.ownName(), variant.equals(language())))
        .toList();
  }

  private LanguageVariant language() {
    return LanguageVariant.ofTag(Optional.ofNullable(words).orElse(""))
        .filter(edition().languages()::containsKey)
        .orElse(edition().defaultLanguage());
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
