package org.evensay.survey.interchange.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.evensay.survey.design.expression.Alike.Written;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.Usage;
import org.evensay.survey.design.expression.Usage.Answer;
import org.evensay.survey.design.expression.Usage.As;

/**
 * Keeps what an expression means where choices are called otherwise than their codes were: where a
 * code is compared with an answer it becomes the name of the choice, and where an answer is
 * reckoned with or written out, its code is put back in its place.
 */
final class Recoding {

  /** What an expression comes to. */
  enum Outcome {
    /** True or false. */
    NONE,
    /** A value that is compared with choices, and so by their names. */
    NAME,
    /** A value that is read, and so by the codes that its author knows. */
    CODE
  }

  /**
   * An expression with the names of choices.
   *
   * @param outcome what comes out, if that is one of the choices of questions, by the names that
   *     they have
   * @param lost what could not be kept: an answer whose code is needed where it cannot be put back
   */
  record Recoded(String text, Optional<Codes> outcome, Optional<String> lost) {}

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,15}|-?[0-9]{1,15}\\.[0-9]{1,15}");

  private final String text;
  private final Function<Answer, Optional<Codes>> codes;
  private final Predicate<Answer> isMany;

  /**
   * Of one expression.
   *
   * @param codes what an answer can be; nothing for what is typed, and for what is not known
   * @param isMany whether it is the answers of all rounds
   */
  Recoding(String text, Function<Answer, Optional<Codes>> codes, Predicate<Answer> isMany) {
    this.text = text;
    this.codes = codes;
    this.isMany = isMany;
  }

  /** The expression with the names of choices. */
  Recoded of(Expression expression, Outcome wanted) {
    List<Usage> usages = new ArrayList<>(expression.usages(wanted != Outcome.NONE));
    if (wanted == Outcome.CODE && usages.get(0).as() == As.ITSELF) {
      usages.set(0, usages.get(0).as(As.TEXT));
    }
    Puts puts = new Puts();
    Optional<Codes> outcome = Optional.empty();
    for (int i = 0; i < usages.size(); i++) {
      boolean itself = usage(usages.get(i), puts);
      if (i == 0 && itself && wanted == Outcome.NAME) {
        outcome = codes(usages.get(0));
      }
    }
    return new Recoded(puts.in(text), outcome, puts.lost);
  }

  /** Puts one use right; whether names of choices are in it afterwards, and not their codes. */
  private boolean usage(Usage usage, Puts puts) {
    boolean renamed =
        usage.answers().stream().map(codes).flatMap(Optional::stream).anyMatch(Codes::isRenamed);
    boolean itself = usage.as() == As.ITSELF;
    if (renamed && !(itself && namedAnew(usage, puts))) {
      usage.answers().forEach(answer -> putBack(answer, usage.as(), puts));
      return false;
    }
    return itself;
  }

  /** What all answers of a use can be; nothing if of any it is not known. */
  private Optional<Codes> codes(Usage usage) {
    Optional<Codes> all = Optional.empty();
    for (Answer answer : usage.answers()) {
      Optional<Codes> one = codes.apply(answer);
      if (one.isEmpty()) {
        return one;
      }
      all = all.map(before -> before.and(one.get())).or(() -> one);
    }
    return all;
  }

  /** Writes the names of choices for their codes; false where that would not say the same. */
  private boolean namedAnew(Usage usage, Puts puts) {
    Optional<Codes> all = codes(usage);
    if (all.isEmpty()) {
      return false;
    }
    Map<Written, String> names = new LinkedHashMap<>();
    for (Written written : usage.written()) {
      Optional<String> name = name(written, all.orElseThrow());
      if (name.isEmpty()) {
        return false;
      }
      names.put(written, name.get());
    }
    names.forEach(
        (written, name) -> {
          if (!name.equals(written.text())) {
            puts.put(written.from(), written.to(), written.quoted() ? name : "'" + name + "'");
          }
        });
    return true;
  }

  /** What the choice is called whose code is written there; nothing if there are several. */
  private static Optional<String> name(Written written, Codes codes) {
    Set<String> named = codes.named(written.text(), !written.quoted());
    if (named.isEmpty() && written.quoted() && written.text().contains(" ")) {
      return names(written.text(), codes);
    }
    if (named.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(named.isEmpty() ? written.text() : named.iterator().next());
  }

  private static Optional<String> names(String several, Codes codes) {
    List<String> names = new ArrayList<>();
    for (String code : several.split(" ", -1)) {
      Set<String> named = codes.named(code, false);
      if (named.size() > 1) {
        return Optional.empty();
      }
      names.add(named.isEmpty() ? code : named.iterator().next());
    }
    return Optional.of(String.join(" ", names));
  }

  /** Gives an answer its code again. */
  private void putBack(Answer answer, As as, Puts puts) {
    Codes own = codes.apply(answer).orElse(new Codes(Map.of(), false));
    boolean number = as == As.NUMBER || as == As.NUMBERS;
    List<Entry<String, Set<String>>> needed =
        own.renamed().entrySet().stream().filter(one -> !number || Codes.isNumber(one)).toList();
    if (needed.isEmpty()) {
      return;
    }
    boolean several = own.several() && !number;
    if (several || !answer.bare() || as == As.NUMBERS || isMany.test(answer)) {
      puts.lost = Optional.of(text.substring(answer.from(), answer.to()));
      return;
    }
    String written = text.substring(answer.from(), answer.to());
    StringBuilder chain = new StringBuilder();
    int open = 0;
    for (Entry<String, Set<String>> one : needed) {
      for (String name : one.getValue()) {
        if (!name.equals(one.getKey())) {
          chain.append("if(%s = '%s', %s, ".formatted(written, name, code(one.getKey(), number)));
          open++;
        }
      }
    }
    puts.put(answer.from(), answer.to(), chain + written + ")".repeat(open));
  }

  private static String code(String code, boolean number) {
    if (number && NUMBER.matcher(code).matches()) {
      return code;
    }
    return code.contains("'") ? "\"" + code + "\"" : "'" + code + "'";
  }

  /** What is written anew, by where it stands. */
  private static final class Puts {

    private final Map<Integer, String> texts = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Integer, Integer> ends = new HashMap<>();
    private Optional<String> lost = Optional.empty();

    void put(int from, int to, String text) {
      texts.put(from, text);
      ends.put(from, to);
    }

    String in(String text) {
      StringBuilder all = new StringBuilder(text);
      texts.forEach((from, anew) -> all.replace(from, ends.get(from), anew));
      return all.toString();
    }
  }
}
