package org.evensay.survey.interchange.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/** A survey before it is written down: what came of a file so far. For one import only. */
public final class SurveyDraft {

  final Remarks remarks;
  final LanguageVariant language;
  final Set<LanguageVariant> languages = new LinkedHashSet<>();
  final Map<String, Words> texts = new LinkedHashMap<>();
  final List<PageDraft> pages = new ArrayList<>();
  final List<QuotaDraft> quotas = new ArrayList<>();
  private final Names pageNames = new Names(Names.Of.PAGE);
  final QuestionsRoom room = new QuestionsRoom();
  private final Set<LanguageVariant> refused = new HashSet<>();
  private String name = "";

  /** Begins one in its default language. */
  public SurveyDraft(Remarks remarks, LanguageVariant language) {
    this.remarks = remarks;
    this.language = language;
    languages.add(language);
  }

  /** Adds a language, if there is room for it. */
  public boolean language(LanguageVariant another, Place where) {
    if (!languages.contains(another) && languages.size() >= Limits.LANGUAGES) {
      if (refused.add(another)) {
        remarks.add(where, Remark.TOO_MANY, Limits.LANGUAGES);
      }
      return false;
    }
    languages.add(another);
    return true;
  }

  /** Whether words in this language are taken. */
  public boolean speaks(LanguageVariant another) {
    return languages.contains(another);
  }

  public LanguageVariant language() {
    return language;
  }

  /** What its name in addresses is made of. */
  public void name(String written) {
    name = new Names(Names.Of.SURVEY).name(written);
  }

  String name() {
    return name.isEmpty() ? new Names(Names.Of.SURVEY).name("") : name;
  }

  /** Says something that every survey says: {@code title}, {@code why} … */
  public void text(String key, Words words) {
    if (!words.isBlank()) {
      texts.put(key, words);
    }
  }

  /** Whether there is no room for another question. */
  public boolean isFull() {
    return room.isFull();
  }

  /** So many questions that are not made since there is no room for them. */
  public void more(Place at, long count) {
    room.more(at, count);
  }

  /** Adds a quota. */
  public void quota(QuotaDraft quota) {
    quotas.add(quota);
  }

  /** Begins a page. */
  public PageDraft page(Place.Path where, String written, Words title) {
    PageDraft page = new PageDraft(where, pageNames.name(written), title, room);
    pages.add(page);
    return page;
  }

  /** Puts what is worked out beside the questions behind those that it hangs on. */
  public void workOut(List<QuestionDraft> values) {
    if (!pages.isEmpty()) {
      new WorkedOut(this).place(values);
    }
  }

  /** A name of a page that nothing has, for another part of a page. */
  String pageName(String like) {
    return pageNames.name(like);
  }
}
