package org.evensay.survey.translation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.glossary.Glossary;
import org.evensay.survey.glossary.Term;

/** The texts of a draft beside what they say in another language, some at a time. */
@Named
@RequestScoped
public class TranslatePage {

  /** Texts of one form: five fields for each stay well below what the server takes of any form. */
  static final int ON_A_PAGE = 20;

  @Inject HttpServletRequest request;
  @Inject DraftInTwo drafts;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Optional<LanguageVariant> to;
  private List<TranslatedText> texts = List.of();
  private List<TypedTranslation> typed = List.of();
  private List<ShownTranslation> shown;
  private TextWords words;
  private Glossary glossary;

  /** Finds the draft, for those who may write on it. */
  @PostConstruct
  void find() {
    drafts.find();
    to = drafts.to();
    texts = to.map(drafts::texts).orElse(List.of());
    words = new TextWords(language, drafts.document(), texts);
    glossary = drafts.glossary();
  }

  /** Keeps what was typed; or says what is wrong with it, and keeps it in its fields. */
  public String load() {
    if (!request.getMethod().equals("POST") || to.isEmpty()) {
      return null;
    }
    typed = TypedTranslation.all(drafts::asked);
    Map<String, TranslatedText> there =
        texts.stream().collect(Collectors.toMap(TranslatedText::id, Function.identity()));
    List<Wanted> wanted = new ArrayList<>();
    for (TypedTranslation one : typed) {
      if (!one.isNothingNew()) {
        check(one, Optional.ofNullable(there.get(one.id())));
        wanted.add(one.wanted());
      }
    }
    return problems.isAny() ? null : keep(wanted);
  }

  private void check(TypedTranslation one, Optional<TranslatedText> there) {
    if (there.isEmpty()) {
      problems.add("", new Refused(DesignerRefusal.GONE));
    } else if (!one.isAsSeen(there.get())) {
      String theirs = there.get().target();
      if (theirs.equals(one.before())) {
        problems.add(one.field(), new Refused(DesignerRefusal.CHANGED_MEANWHILE));
      } else {
        problems.add(one.field(), "translation.page.theirs", Apart.words(theirs));
      }
    } else if (!one.words().equals(there.get().target())) {
      WrongWords.in(one.source(), one.words()).stream()
          .filter(wrong -> !one.words().isEmpty())
          .forEach(
              wrong ->
                  problems.add(
                      one.field(),
                      ShownText.inPagesLanguage(new BroughtWords(language, words).of(wrong))));
    }
  }

  private String keep(List<Wanted> wanted) {
    try {
      drafts.take(to.orElseThrow(), wanted);
      return "/survey/translation/translate.xhtml?faces-redirect=true&"
          + getQuery()
          + "&part="
          + getPart()
          + "&done=yes";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  /** What addresses of this page say, but the part. */
  public String getQuery() {
    return "draft="
        + getId()
        + "&to="
        + to.map(LanguageVariant::tag).orElse("")
        + "&which="
        + which().code();
  }

  private Which which() {
    return Which.of(drafts.asked("which"));
  }

  private List<TranslatedText> those() {
    return texts.stream().filter(which()::has).toList();
  }

  private int parts() {
    return Math.max(1, (those().size() + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** Which part is shown, from 1. */
  public int getPart() {
    String asked = drafts.asked("part");
    int part = asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 1;
    return Math.max(1, Math.min(part, parts()));
  }

  /** The other parts. */
  public List<Integer> getOthers() {
    return IntStream.rangeClosed(1, parts()).filter(one -> one != getPart()).boxed().toList();
  }

  /** The texts of this part; of a form that came back, those that it had. */
  public List<ShownTranslation> getTexts() {
    // A view asks for each thing that it shows of a list for the whole list again.
    if (shown == null) {
      shown = texts();
    }
    return shown;
  }

  private List<ShownTranslation> texts() {
    List<TranslatedText> those =
        typed.isEmpty()
            ? those().stream().skip((getPart() - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList()
            : texts.stream()
                .filter(text -> TypedTranslation.of(typed, text.id()).isPresent())
                .toList();
    List<ShownTranslation> all = new ArrayList<>();
    for (TranslatedText text : those) {
      Optional<TypedTranslation> mine = TypedTranslation.of(typed, text.id());
      all.add(shown(text, mine.map(TypedTranslation::number).orElse(all.size()), mine));
    }
    return all;
  }

  private ShownTranslation shown(TranslatedText text, int number, Optional<TypedTranslation> mine) {
    String said = mine.map(TypedTranslation::words).orElse(text.target());
    List<Term> terms = glossary.in(Advice.read(text.source()));
    return new ShownTranslation(
        number,
        text.id(),
        words.of(text.text()),
        text.source(),
        text.status() == Status.LOOK_AGAIN ? text.was() : "",
        text.target(),
        said,
        text.status().code(),
        states(text.status(), mine.map(TypedTranslation::status).orElse(text.status().code())),
        terms.stream().map(term -> ShownAgreed.of(term, to.orElseThrow())).toList(),
        said.isBlank()
            ? List.of()
            : Advice.of(text.source(), said, terms, to.orElseThrow(), language));
  }

  private List<ShownOption> states(Status now, String chosen) {
    return Stream.of(Status.LOOK_AGAIN, Status.TRANSLATED, Status.REVIEWED, Status.FINAL)
        .filter(one -> one != Status.LOOK_AGAIN || now == one)
        .map(
            one ->
                new ShownOption(
                    one.code(),
                    language.get("translation.status." + one.code()),
                    one.code().equals(chosen)))
        .toList();
  }

  public String getId() {
    return drafts.id();
  }

  public boolean isSaved() {
    return request.getParameter("done") != null;
  }

  /** Whether something in the fields is kept nowhere yet. */
  public boolean isUnsaved() {
    return !typed.isEmpty();
  }

  /** The languages that there is something to translate into. */
  public List<ShownOption> getOptions() {
    return drafts.options();
  }

  /** Which texts can be asked for. */
  public List<ShownOption> getWhich() {
    return Arrays.stream(Which.values())
        .map(
            one ->
                new ShownOption(
                    one.code(), language.get("translation.which." + one.code()), one == which()))
        .toList();
  }

  /** The language that is translated into. */
  public LanguageVariant getTo() {
    return to.orElseThrow();
  }

  /** The language that is translated from. */
  public LanguageVariant getFrom() {
    return drafts.document().defaultLanguage();
  }

  /** How an answer that is put in is written, for the page's own words. */
  public String getPutIn() {
    return Apart.code("${…}");
  }

  public long getDone() {
    return texts.stream().filter(Which.DONE::has).count();
  }

  public int getCount() {
    return texts.size();
  }
}
