package org.evensay.survey.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.glossary.Glossary;
import org.evensay.survey.glossary.GlossaryStore;

/**
 * The draft that a request is about, and the language that it asks for, for those who may write.
 */
@RequestScoped
class DraftInTwo {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject TranslationStore states;
  @Inject GlossaryStore terms;
  @Inject TakeTranslations takeTranslations;
  @Inject PageLanguage language;

  private Draft draft;
  private DraftDocument document;

  /**
   * Finds it.
   *
   * @throws Refused when the caller may not write on it, there is none, or it cannot be read
   */
  void find() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    draft =
        drafts
            .find(new DraftId(asked("draft")), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    document = DraftDocument.readable(draft.document());
  }

  /** A value that came with the request; empty for none. */
  String asked(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  DraftDocument document() {
    return document;
  }

  String id() {
    return draft.id().value();
  }

  int version() {
    return draft.version();
  }

  String title() {
    String title = language.of(draft.about());
    return title.isEmpty() ? language.get("edition.draft.untitled") : title;
  }

  /** The languages that there is something to translate into. */
  private List<LanguageVariant> others() {
    List<LanguageVariant> all = document.languages();
    return all.subList(1, all.size());
  }

  /** The one that is asked for, or else the first; empty where the survey has no other. */
  Optional<LanguageVariant> to() {
    return others().stream()
        .filter(one -> one.tag().equals(asked("to")))
        .findFirst()
        .or(() -> others().stream().findFirst());
  }

  List<ShownOption> options() {
    return others().stream()
        .map(one -> new ShownOption(one.tag(), one.ownName(), to().equals(Optional.of(one))))
        .toList();
  }

  /** Every text, in both languages. */
  List<TranslatedText> texts(LanguageVariant to) {
    return TranslatedText.all(document, to, states.of(draft.id(), to));
  }

  /** The programme's terms, to be looked for in the survey's first language. */
  Glossary glossary() {
    return new Glossary(terms.of(caller.workspace()), document.defaultLanguage());
  }

  /** Takes translations in. */
  void take(LanguageVariant to, List<Wanted> wanted) {
    takeTranslations.take(caller.workspace(), draft.id(), to, wanted);
  }
}
