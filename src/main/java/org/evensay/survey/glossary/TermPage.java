package org.evensay.survey.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** One term: a new one, or one that is changed or removed. */
@Named
@RequestScoped
public class TermPage {

  private static final String YES = "yes";
  private static final String LIST = "/survey/glossary/glossary.xhtml?faces-redirect=true&done=";

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject GlossaryStore store;
  @Inject KeepTerm keepTerm;
  @Inject RemoveTerm removeTerm;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.id}")
  String id;

  private List<Term> all = List.of();
  private Optional<Term> there = Optional.empty();
  private TypedTerm typed;
  private int seen;

  /** Shows it, keeps what was typed, or removes it; or stays, and says what stands in the way. */
  public String load() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    all = store.of(caller.workspace());
    there = all.stream().filter(term -> term.id().equals(id)).findFirst();
    boolean isGone = there.isEmpty() && id != null && !id.isEmpty();
    if (isGone && !request.getMethod().equals("POST")) {
      throw new Refused(GlossaryRefusal.NO_SUCH_TERM);
    }
    if (!request.getMethod().equals("POST")) {
      typed = there.map(term -> TypedTerm.of(term, "\n")).orElseGet(this::fresh);
      seen = version();
      return null;
    }
    typed = typed();
    seen = asked("seen").matches("\\d{1,9}") ? Integer.parseInt(asked("seen")) : 0;
    if (isGone) {
      problems.add("", "glossary.term.gone");
      return null;
    }
    return asked("go").equals("remove") ? remove() : keep();
  }

  private TypedTerm fresh() {
    return new TypedTerm(LanguageVariant.ENGLISH.tag(), "", "", "", false, false, Map.of());
  }

  private TypedTerm typed() {
    Map<String, String> called = new TreeMap<>();
    for (String name : request.getParameterMap().keySet()) {
      if (name.startsWith(TypedTerm.CALLED)) {
        called.put(name.substring(TypedTerm.CALLED.length()), lines(asked(name)));
      }
    }
    String other = asked("other").strip();
    if (!other.isEmpty() || !asked("other-words").isBlank()) {
      called.merge(other, lines(asked("other-words")), (one, more) -> one + "\n" + more);
    }
    return new TypedTerm(
        asked(TypedTerm.LANGUAGE),
        asked(TypedTerm.WORDS),
        lines(asked(TypedTerm.NOTE)),
        asked(TypedTerm.INSTEAD),
        asked(TypedTerm.KEPT).equals(YES),
        asked(TypedTerm.MACHINE_DRAFT).equals(YES),
        called);
  }

  private String asked(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** Browsers send two signs for the end of a line. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private String keep() {
    typed.mistakes().forEach(one -> problems.add(field(one), one.key(), one.arguments().toArray()));
    if (problems.isAny()) {
      typed = typed.withoutOddSigns();
      return null;
    }
    try {
      keepTerm.keep(caller.workspace(), getId(), seen, typed);
      return LIST + "saved";
    } catch (Refused refused) {
      told(refused);
      return null;
    }
  }

  /** A language that no field is of yet was typed as another one. */
  private String field(TermMistake mistake) {
    boolean isShown =
        !mistake.field().startsWith(TypedTerm.CALLED)
            || getLanguages().stream().anyMatch(one -> one.getField().equals(mistake.field()));
    return isShown ? mistake.field() : "other";
  }

  private String remove() {
    if (!asked("sure").equals(YES)) {
      problems.add("sure", "programme.programme.remove.tick-first");
      return null;
    }
    try {
      removeTerm.remove(caller.workspace(), getId(), seen);
      return LIST + "removed";
    } catch (Refused refused) {
      told(refused);
      return null;
    }
  }

  /** What was typed stays; what somebody else wrote is shown, and may be written over then. */
  private void told(Refused refused) {
    if (refused.refusal() == GlossaryRefusal.CHANGED_MEANWHILE) {
      problems.add("", "glossary.term.theirs", summary(there.orElseThrow()));
      seen = version();
    } else {
      boolean isOfWords = refused.refusal() == GlossaryRefusal.THERE_ALREADY;
      problems.add(isOfWords ? TypedTerm.WORDS : "", refused);
    }
  }

  private String summary(Term term) {
    Stream<String> forms = term.called().values().stream().flatMap(List::stream);
    return language.list(
        Stream.concat(Stream.of(term.words(), term.note(), term.instead()), forms)
            .filter(words -> !words.isEmpty())
            .map(Apart::words)
            .toList());
  }

  private int version() {
    return there.map(Term::version).orElse(0);
  }

  /** The term that is changed; empty for a new one, and for one that somebody removed. */
  public String getId() {
    return there.map(Term::id).orElse("");
  }

  /** The version that she sees; travels with the form. */
  public int getSeen() {
    return seen;
  }

  public boolean isStored() {
    return there.isPresent();
  }

  public String getWords() {
    return typed.words();
  }

  public String getNote() {
    return typed.note();
  }

  public String getInstead() {
    return typed.instead();
  }

  /** The tag of another language as it was typed, where it is none. */
  public String getOther() {
    return isOtherKnown() ? "" : asked("other");
  }

  public String getOtherWords() {
    return isOtherKnown() ? "" : asked("other-words");
  }

  /** Then it has a field of its own now. */
  private boolean isOtherKnown() {
    return LanguageVariant.ofTag(asked("other").strip()).isPresent();
  }

  public boolean isKept() {
    return typed.kept();
  }

  public boolean isMachineDraft() {
    return typed.machineDraft();
  }

  /** Whether something in the fields is kept nowhere yet. */
  public boolean isUnsaved() {
    return problems.isAny();
  }

  public int getForms() {
    return Term.FORMS;
  }

  /** The languages that a term can be of. */
  public List<ShownOption> getOptions() {
    return languages().stream()
        .map(one -> new ShownOption(one.tag(), one.ownName(), one.tag().equals(typed.language())))
        .toList();
  }

  /** A field for each language: those that pages are in, and those that the glossary has. */
  public List<CalledField> getLanguages() {
    return languages().stream()
        .map(one -> new CalledField(one, typed.called().getOrDefault(one.tag(), "")))
        .toList();
  }

  private TreeSet<LanguageVariant> languages() {
    TreeSet<LanguageVariant> languages = new TreeSet<>(LanguageVariant.spoken());
    all.forEach(
        term -> {
          languages.add(term.language());
          languages.addAll(term.called().keySet());
        });
    typed.called().keySet().forEach(tag -> LanguageVariant.ofTag(tag).ifPresent(languages::add));
    return languages;
  }
}
