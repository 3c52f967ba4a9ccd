package org.evensay.foundation.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageStatus.State;
import org.evensay.foundation.language.xliff.UnfitXliff;
import org.evensay.foundation.language.xliff.XliffFile;
import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.foundation.language.xliff.XliffUnit;

/**
 * {@code ./evensay translate}: a language file as XLIFF 2.1 for translators, and back.
 *
 * <p>What is good of a file that comes back is taken; everything else is named with its place and
 * what is wrong, and the text stays as it was.
 */
public final class Translate {

  private static final String SOURCE = "en-GB";
  private static final String EASY_READ = "-simple";

  /** Tools that know an older list of subtags refuse the one of Easy Read. */
  private static final String EASY_READ_OUTSIDE = "-x-simple";

  private static final String ORIGINAL = "i18n/en-GB.properties";

  /** What is put into a text, and the number that is counted. */
  static final Pattern PUT_IN = Pattern.compile("\\{\\d[^{}]*}|#");

  /** What would be read as something else in a file of texts, or begin another text. */
  private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\\\]");

  private final LanguageFolder folder;

  Translate(LanguageFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code TAG.xlf} beside {@code i18n/}, or takes one in.
   *
   * @param arguments {@code out TAG} or {@code in FILE}
   */
  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) throws IOException {
    Translate translate = new Translate(LanguageFolder.of(Path.of("i18n").toAbsolutePath()));
    try {
      if (arguments.length == 2 && arguments[0].equals("out")) {
        Path file = Path.of(arguments[1] + ".xlf");
        Files.writeString(file, translate.out(arguments[1]).written(PUT_IN));
        System.out.println(file + " is written.");
        System.exit(0);
      } else if (arguments.length == 2 && arguments[0].equals("in")) {
        List<String> said = translate.in(Files.readString(Path.of(arguments[1])));
        said.forEach(System.out::println);
        System.exit(said.size() > 1 ? 1 : 0);
      }
      System.out.println("./evensay translate out TAG, or ./evensay translate in FILE");
    } catch (UnfitXliff unfit) {
      System.out.println(unfit.getMessage() + " Nothing was taken.");
    }
    System.exit(2);
  }

  /**
   * A language for translators: every text, with what is translated of it.
   *
   * @throws UnfitXliff when there is no such language, or it is English itself
   */
  XliffFile out(String tag) throws UnfitXliff {
    LanguageVariant language = known(tag);
    boolean done = folder.status(tag).filter(far -> far.state() == State.CHECKED).isPresent();
    Map<String, String> theirs = folder.texts(tag);
    List<XliffUnit> units = new ArrayList<>();
    folder
        .texts(SOURCE)
        .forEach(
            (key, english) -> {
              InterfaceText text = new InterfaceText(english, language);
              Map<String, String> now =
                  Optional.ofNullable(theirs.get(key)).map(text::pieces).orElse(Map.of());
              text.pieces()
                  .forEach(
                      (form, words) ->
                          units.add(
                              unit(
                                  units.size() + 1,
                                  name(key, form),
                                  note(text, form),
                                  words,
                                  Optional.ofNullable(now.get(form)),
                                  done)));
            });
    return new XliffFile(ORIGINAL, SOURCE, tag.replace(EASY_READ, EASY_READ_OUTSIDE), units);
  }

  private static XliffUnit unit(
      int number,
      String name,
      String note,
      String words,
      Optional<String> translated,
      boolean done) {
    XliffState state =
        translated.isEmpty() ? XliffState.INITIAL : done ? XliffState.FINAL : XliffState.TRANSLATED;
    List<String> notes = note.isEmpty() ? List.of() : List.of(note);
    return new XliffUnit("u" + number, name, List.of(), notes, words, translated, state);
  }

  private LanguageVariant known(String tag) throws UnfitXliff {
    if (tag == null || tag.equals(SOURCE) || !folder.tags().contains(tag)) {
      throw new UnfitXliff(
          UnfitXliff.Why.OTHER, "There is no file i18n/" + tag + ".properties to translate.");
    }
    return LanguageVariant.ofTag(tag).orElseThrow();
  }

  private static String name(String key, String form) {
    return form.isEmpty() ? key : key + "#" + form;
  }

  private static String note(InterfaceText text, String form) {
    List<String> numbers = text.numbers(form);
    if (!numbers.isEmpty()) {
      return "The sentence for numbers such as " + String.join(", ", numbers);
    }
    return text.source().contains(", select,") || text.source().contains(",plural,")
        ? "A pattern: translate what stands in the inner braces, and nothing else"
        : "";
  }

  /**
   * Takes a file in, and writes the language's file.
   *
   * @return how many texts were changed, and then a line for each that was not taken
   * @throws UnfitXliff when nothing of it can be taken
   */
  List<String> in(String xliff) throws UnfitXliff, IOException {
    XliffFile file = XliffFile.read(xliff);
    if (!ORIGINAL.equals(file.original()) || !SOURCE.equals(file.source())) {
      throw new UnfitXliff(
          UnfitXliff.Why.OTHER,
          "The file is of "
              + file.original()
              + " in "
              + file.source()
              + ", and not of "
              + ORIGINAL);
    }
    LanguageVariant language =
        known(String.valueOf(file.target()).replace(EASY_READ_OUTSIDE, EASY_READ));
    Map<String, String> pieces = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    Map<String, String> known = new LinkedHashMap<>();
    out(language.tag()).units().forEach(unit -> known.put(unit.name(), unit.source()));
    for (XliffUnit unit : file.units()) {
      if (!known.containsKey(unit.name())) {
        said.add(unit.name() + ": there is no such text");
      } else if (!known.get(unit.name()).equals(unit.source())) {
        said.add(unit.name() + ": the English text is another one now: " + known.get(unit.name()));
      } else {
        unit.target()
            .filter(words -> unit.state() != XliffState.INITIAL)
            .ifPresent(words -> pieces.put(unit.name(), words.replace('\'', '’')));
      }
    }
    Map<String, String> changed = changed(language, pieces, said);
    folder.write(language.tag(), changed);
    said.add(0, changed.size() + " texts changed in i18n/" + language + ".properties");
    return said;
  }

  private Map<String, String> changed(
      LanguageVariant language, Map<String, String> pieces, List<String> said) {
    Map<String, String> changed = new LinkedHashMap<>();
    Map<String, String> theirs = folder.texts(language.tag());
    folder
        .texts(SOURCE)
        .forEach(
            (key, english) -> {
              InterfaceText text = new InterfaceText(english, language);
              Map<String, String> before =
                  Optional.ofNullable(theirs.get(key)).map(text::pieces).orElse(Map.of());
              Map<String, String> after = new LinkedHashMap<>();
              for (String form : text.pieces().keySet()) {
                Optional.ofNullable(pieces.getOrDefault(name(key, form), before.get(form)))
                    .ifPresent(words -> after.put(form, words));
              }
              if (!after.isEmpty() && !after.equals(before) && isWhole(key, text, after, said)) {
                take(key, new Translation(english, language, text.joined(after)), changed, said);
              }
            });
    return changed;
  }

  /** Whether there is a sentence for every form; what is said after 0 may be that of others. */
  private static boolean isWhole(
      String key, InterfaceText text, Map<String, String> pieces, List<String> said) {
    List<String> missing =
        text.pieces().keySet().stream()
            .filter(form -> !form.equals("zero") && !pieces.containsKey(form))
            .toList();
    missing.forEach(form -> said.add(key + ": missing form " + form));
    return missing.isEmpty();
  }

  private static void take(
      String key, Translation translation, Map<String, String> changed, List<String> said) {
    List<Translation.Flaw> flaws =
        translation.words() == null
            ? List.of(new Translation.Flaw(Translation.Wrong.EMPTY, ""))
            : translation.flaws();
    flaws.forEach(flaw -> said.add(key + ": " + LanguageFolder.said(flaw)));
    if (translation.words() != null && ODD.matcher(translation.words()).find()) {
      said.add(key + ": a line ends in it, or there is a sign that a file like ours cannot have");
    } else if (flaws.isEmpty()) {
      changed.put(key, translation.words());
    }
  }
}
