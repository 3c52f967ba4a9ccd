package org.evensay.survey.design.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.ByChance;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.asking.LongestAnswers;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.asking.Screening;
import org.evensay.survey.design.asking.Start;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Arms;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/**
 * How an edition is written down: a JSON document that staff and young co-authors can read. {@code
 * docs/survey-document.md} describes it.
 */
public final class EditionDocument {

  /** Keys of a survey whose mistakes change nothing about what its conditions look at. */
  private static final Set<String> WITHOUT_CONDITIONS = Set.of("name", "title", "start", "end");

  private LanguageVariant language = LanguageVariant.DEFAULT;

  private final boolean limited;

  private EditionDocument(boolean limited) {
    this.limited = limited;
  }

  /**
   * Reads a document that is to be published.
   *
   * @throws DocumentProblem naming every place that is not as it has to be
   */
  public static Edition parse(String document) throws DocumentProblem {
    return read(document, true);
  }

  /**
   * Reads a document that was published: a limit that came later does not take away an edition that
   * people have answered.
   *
   * @throws DocumentProblem when this is no edition
   */
  public static Edition published(String document) throws DocumentProblem {
    return read(document, false);
  }

  /**
   * The places of keys that nothing here knows, so that what they say is lost: as a rule, they are
   * misspelt. Of a document that is wrong otherwise none are known.
   */
  public static List<Place.Path> unknownKeys(String document) {
    try {
      DocumentReader root = DocumentReader.open(document);
      read(root, true);
      return root.unknownKeys();
    } catch (DocumentProblem wrong) {
      return List.of();
    }
  }

  /**
   * What is odd, and may be meant: a condition that never holds, or asks for a choice that there is
   * not; a mark of a choice that does nothing in its question. Nothing is known of a document in
   * whose questions something is wrong; around them, words may still be missing.
   */
  public static List<Mistake> oddities(String document) {
    try {
      DocumentReader root = DocumentReader.open(document);
      return isWellInConditions(mistakes(root)) ? root.oddities() : List.of();
    } catch (DocumentProblem noDocument) {
      return List.of();
    }
  }

  private static List<Mistake> mistakes(DocumentReader root) {
    try {
      read(root, false);
      return List.of();
    } catch (DocumentProblem problem) {
      return problem.mistakes();
    }
  }

  private static boolean isWellInConditions(List<Mistake> mistakes) {
    return mistakes.stream()
        .map(mistake -> mistake.place() instanceof Place.Path path ? path.way() : "")
        .map(way -> way.split("[.\\[]", 2)[0])
        .allMatch(WITHOUT_CONDITIONS::contains);
  }

  /**
   * All that is to be said of a document that is to be published.
   *
   * @param edition what it says, when nothing stands in the way
   * @param mistakes every place that is not as it has to be
   * @param oddities what is odd, and may be meant, as {@link #oddities} has it
   */
  public record Looked(Optional<Edition> edition, List<Mistake> mistakes, List<Mistake> oddities) {

    public Looked {
      mistakes = List.copyOf(mistakes);
      oddities = List.copyOf(oddities);
    }
  }

  /** Looks at a document that is to be published, reading it once wherever that tells all. */
  public static Looked look(String document) {
    DocumentReader root;
    try {
      root = DocumentReader.open(document);
    } catch (DocumentProblem noDocument) {
      return new Looked(Optional.empty(), noDocument.mistakes(), List.of());
    }
    try {
      return new Looked(Optional.of(read(root, true)), List.of(), root.oddities());
    } catch (DocumentProblem problem) {
      return new Looked(Optional.empty(), problem.mistakes(), odd(root, problem, document));
    }
  }

  /** What is wrong may be so only since there is a limit, which hides nothing that is odd. */
  private static List<Mistake> odd(DocumentReader root, DocumentProblem problem, String document) {
    return root.oddities().isEmpty() || isWellInConditions(problem.mistakes())
        ? root.oddities()
        : oddities(document);
  }

  /** What of that is a mark of a choice that does nothing in its question. */
  public static List<Mistake> idleMarks(String document) {
    return oddities(document).stream()
        .filter(odd -> MarksDocument.CODES.contains(odd.code()))
        .toList();
  }

  private static Edition read(String document, boolean limited) throws DocumentProblem {
    return read(DocumentReader.open(document), limited);
  }

  private static Edition read(DocumentReader root, boolean limited) throws DocumentProblem {
    Edition edition = new EditionDocument(limited).edition(root);
    if (limited) {
      root.holdToLaterRules();
      limit(edition, root);
    }
    if (root.isSound() && showsNothing(edition)) {
      root.mistake("pages", DocumentMistake.NO_QUESTION_SHOWN);
    }
    root.finish();
    return edition;
  }

  private static boolean showsNothing(Edition edition) {
    Set<String> shown = edition.shown(Answers.none());
    return edition.questions().stream()
        .filter(Question::visible)
        .noneMatch(question -> shown.contains(question.name()));
  }

  private static void limit(Edition edition, DocumentReader root) {
    if (edition.questions().size() > Limits.QUESTIONS) {
      root.mistake(
          "pages",
          DocumentMistake.TOO_MANY_QUESTIONS,
          Limits.QUESTIONS,
          edition.questions().size());
    }
    int bytes = LongestAnswers.bytes(edition);
    if (bytes > Limits.ANSWERS_BYTES) {
      root.mistake("pages", DocumentMistake.ANSWERS_TOO_LARGE, Limits.ANSWERS_BYTES, bytes);
    }
  }

  private Edition edition(DocumentReader root) {
    String name =
        root.name("name", "[a-z0-9][a-z0-9_-]*", DocumentMistake.NAME_FOR_ADDRESSES_NEEDED);
    root.languageIn("default-language").ifPresent(written -> language = written);
    Map<LanguageVariant, Edition.Status> languages = languages(root);
    LocalizedText title = root.text("title", language);
    DocumentReader start = root.inside("start");
    Start begins =
        new Start(
            start.text("asker", language),
            start.text("why", language),
            start.number("minutes", 5, 1, 600),
            start.text("use", language),
            start.text("harm", language));
    LocalizedText next = root.inside("end").text("next", language);
    PictureDocument pictures = new PictureDocument(language, limited);
    pictures.readAll(root);
    RecordingDocument recordings = new RecordingDocument(language, limited);
    recordings.readAll(root);
    ConditionDocument conditions = new ConditionDocument(limited);
    PuttingIn puttingIn = new PuttingIn(conditions, limited);
    ChoicesDocument choices = new ChoicesDocument(language, pictures, puttingIn);
    choices.readLists(root);
    conditions.add(Seed.NAME);
    List<Arms> arms = new ArmsDocument(language, conditions).read(root);
    boolean sections = root.flag("shuffle-sections");
    boolean isPrivate = root.flag("private");
    OwnWords ownWords = new OwnWords(languages.keySet());
    UnsaidQuestions unsaid = new UnsaidQuestions(ownWords, isPrivate);
    QuestionDocument questions =
        new QuestionDocument(
            language,
            choices,
            pictures,
            recordings,
            conditions,
            puttingIn,
            ownWords,
            unsaid,
            limited);
    PageDocument inOrder = new PageDocument(questions, conditions, sections, limited);
    List<Page> pages =
        root.list("pages", Limits.PAGES, (page, i) -> inOrder.read(page)).stream()
            .flatMap(List::stream)
            .toList();
    ByChance chance = ByChance.of(arms, pages, sections);
    List<End> ends = new EndDocument(questions, conditions).read(root);
    List<Quota> quotas = new QuotaDocument(questions, conditions).read(root);
    Screening screening = new Screening(ends, quotas);
    return new Edition(
        name, language, languages, title, begins, next, pages, isPrivate, chance, screening);
  }

  private Map<LanguageVariant, Edition.Status> languages(DocumentReader root) {
    Map<LanguageVariant, Edition.Status> languages = new LinkedHashMap<>();
    DocumentReader listed = root.inside("languages");
    for (String tag : listed.keys()) {
      Optional<LanguageVariant> variant = listed.language(tag);
      String status = listed.oneOf(tag, List.of("checked", "draft"));
      if (variant.isPresent() && !status.isEmpty()) {
        Edition.Status known = Edition.Status.valueOf(status.toUpperCase(Locale.ROOT));
        if (languages.put(variant.get(), known) != null) {
          listed.mistake(tag, DocumentMistake.TWICE, variant.get().tag());
        }
      }
    }
    if (limited && languages.size() > Limits.LANGUAGES) {
      root.mistake("languages", DocumentMistake.TOO_MANY_LANGUAGES, Limits.LANGUAGES);
    }
    if (!languages.containsKey(language)) {
      root.mistake("languages", DocumentMistake.DEFAULT_LANGUAGE_NEEDED, language.tag());
    }
    return languages;
  }
}
