package org.evensay.survey.paper.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.foundation.language.FoldedText;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.paper.form.PrintedQuestion;

/**
 * Understands one line that somebody typed of a question of a form: the numbers of boxes with a
 * cross, what stands in boxes from the first to the last with {@code -} for an empty one, a date as
 * numbers, or words as they are.
 */
public final class TypedLine {

  /** Typed alone for what cannot be read. In words it is a question mark that somebody wrote. */
  static final String UNREADABLE = "?";

  private static final String EMPTY_BOX = "-";
  private static final String BETWEEN_NUMBERS = "[\\s,;]+";
  private static final String BETWEEN_PARTS = "[\\s./:,-]+";

  /** Longer than any line of numbers can be, and than anything that is kept beyond its room. */
  static final int MOST_CHARACTERS = 10_000;

  private static final String NO_SUCH_NUMBER = "paper.problem.no-such-number";
  private static final String TOO_MANY_BOXES = "paper.problem.too-many";

  /** Slips of whoever types: the paper has neither more boxes, nor signs that nobody can write. */
  private static final Set<String> SLIPS =
      Set.of(NO_SUCH_NUMBER, TOO_MANY_BOXES, AnswerProblem.ODD_SIGNS.code());

  private TypedLine() {}

  /** Whether a question is answered in words of one's own. */
  public static boolean isWords(PrintedQuestion question) {
    return question.question().type().endsWith("-text");
  }

  /** The answer, as the edition has it, or what is wrong. */
  static Reading read(PrintedQuestion question, String typed) {
    Reading reading = reading(question, typed);
    if (reading.answer().isEmpty()) {
      return reading;
    }
    return question
        .inEditionsOrder(reading.answer().get())
        .map(answer -> new Reading(Optional.of(answer), Optional.empty(), List.of(typed)))
        .orElse(reading);
  }

  private static Reading reading(PrintedQuestion question, String typed) {
    Question printed = question.printed();
    if (printed.choices().isEmpty() && printed.parts().isEmpty()) {
      return printed.read(List.of(typed));
    }
    if (typed.length() > MOST_CHARACTERS) {
      return problem(AnswerProblem.TOO_LONG.code(), MOST_CHARACTERS, typed.length());
    }
    String line = TypedText.withoutOddSigns(typed);
    if (line.length() < typed.length()) {
      return problem(AnswerProblem.ODD_SIGNS.code());
    }
    if (!question.hasBoxes()) {
      return written(printed, line);
    }
    if (printed.choices().isEmpty()) {
      return inBoxes(printed, tokens(line, BETWEEN_PARTS), printed.parts().size());
    }
    List<String> tokens = tokens(line, BETWEEN_NUMBERS);
    if (printed instanceof Pairwise pairwise) {
      return pairs(pairwise, tokens);
    }
    return printed.parts().isEmpty() || printed instanceof BestWorst
        ? crosses(printed, tokens)
        : inBoxes(printed, tokens, printed.parts().size());
  }

  private static List<String> tokens(String line, String between) {
    String typed = line.strip();
    return typed.isEmpty() ? List.of() : List.of(typed.split(between));
  }

  private static Reading problem(String code, Object... arguments) {
    return new Reading(
        Optional.empty(), Optional.of(new Reading.Problem(code, List.of(arguments))), List.of());
  }

  /** Numbers in boxes that stand one after the other. */
  private static Reading inBoxes(Question printed, List<String> tokens, int boxes) {
    if (tokens.size() > boxes) {
      return problem(TOO_MANY_BOXES, boxes, tokens.size());
    }
    List<String> fields = new ArrayList<>();
    tokens.forEach(token -> fields.add(token.equals(EMPTY_BOX) ? "" : token));
    while (fields.size() < boxes) {
      fields.add("");
    }
    return printed.read(fields);
  }

  private static Reading crosses(Question printed, List<String> tokens) {
    List<Choice> choices = printed.choices();
    List<String> names = new ArrayList<>();
    for (String token : tokens) {
      Optional<Choice> choice = numbered(choices, token);
      if (choice.isPresent()) {
        names.add(choice.get().name());
      } else if (token.equals(EMPTY_BOX) && !printed.parts().isEmpty()) {
        names.add("");
      } else {
        return noSuchNumber(token, choices.size());
      }
    }
    int most = printed.parts().isEmpty() ? Integer.MAX_VALUE : printed.parts().size();
    return names.size() > most ? problem(TOO_MANY_BOXES, most, names.size()) : printed.read(names);
  }

  private static Optional<Choice> numbered(List<Choice> choices, String token) {
    OptionalLong number = TypedText.wholeNumber(token);
    return number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= choices.size()
        ? Optional.of(choices.get((int) number.getAsLong() - 1))
        : Optional.empty();
  }

  private static Reading noSuchNumber(String token, int most) {
    int shown = Math.min(token.length(), 20);
    return problem(NO_SUCH_NUMBER, token.substring(0, shown), most);
  }

  private static Reading pairs(Pairwise pairwise, List<String> tokens) {
    List<Pairwise.Pair> pairs = pairwise.asked();
    if (tokens.size() > pairs.size()) {
      return problem(TOO_MANY_BOXES, pairs.size(), tokens.size());
    }
    int most = pairwise.undecided() ? 3 : 2;
    List<String> fields = new ArrayList<>();
    for (String token : tokens) {
      Pairwise.Pair pair = pairs.get(fields.size());
      OptionalLong number = TypedText.wholeNumber(token);
      if (token.equals(EMPTY_BOX)) {
        fields.add("");
      } else if (number.isEmpty() || number.getAsLong() < 1 || number.getAsLong() > most) {
        return noSuchNumber(token, most);
      } else {
        fields.add(
            List.of(pair.first().name(), pair.second().name(), Pairwise.UNDECIDED)
                .get((int) number.getAsLong() - 1));
      }
    }
    return pairwise.read(fields);
  }

  /** What was written on a line: the words of a choice, in any language, or its name. */
  private static Reading written(Question printed, String line) {
    boolean several = printed instanceof SeveralChoices;
    List<String> names = new ArrayList<>();
    for (String one : several ? line.split("[;\\n]") : new String[] {line}) {
      if (!one.isBlank()) {
        Optional<Choice> choice =
            printed.choices().stream().filter(known -> isCalled(known, one)).findFirst();
        if (choice.isEmpty()) {
          return problem("paper.problem.not-in-list");
        }
        names.add(choice.get().name());
      }
    }
    return printed.read(names);
  }

  private static boolean isCalled(Choice choice, String typed) {
    List<String> words = FoldedText.words(typed);
    return choice.name().equals(typed.strip().toLowerCase(Locale.ROOT))
        || choice.label().texts().values().stream()
            .anyMatch(label -> FoldedText.words(label).equals(words));
  }

  /** Whether what is wrong with a line can be wrong on the paper. */
  static boolean canBeOnPaper(Reading.Problem problem, String line) {
    return !SLIPS.contains(problem.code()) && line.length() <= MOST_CHARACTERS;
  }

  /**
   * What somebody wrote, in words that need no paper beside them: the numbers of boxes differ from
   * form to form, and nothing leads back to it.
   *
   * @param reading what the line reads as, without a slip
   */
  static String written(PrintedQuestion question, String line, Reading reading) {
    Question printed = question.printed();
    if (reading.answer().isPresent() && !(reading.answer().get() instanceof Answer.Shared)) {
      return String.join(" ", reading.answer().get().values());
    }
    if (!question.hasBoxes() || printed.choices().isEmpty()) {
      return printed.parts().isEmpty()
          ? line.strip()
          : String.join(" ", tokens(line, BETWEEN_PARTS));
    }
    List<String> tokens = tokens(line, BETWEEN_NUMBERS);
    return printed.parts().isEmpty() || printed instanceof BestWorst
        ? crossed(printed, tokens)
        : inEach(printed.parts(), tokens);
  }

  /** The names of choices; where there is one place for all of them, crosses have no order. */
  private static String crossed(Question printed, List<String> tokens) {
    Stream<String> names =
        tokens.stream()
            .map(token -> numbered(printed.choices(), token).map(Choice::name).orElse(token));
    return (printed.parts().isEmpty() ? names.distinct().sorted() : names)
        .collect(Collectors.joining(" "));
  }

  /** Each box that is not empty, behind the name of what it belongs to. */
  private static String inEach(List<String> parts, List<String> tokens) {
    return IntStream.range(0, Math.min(parts.size(), tokens.size()))
        .filter(i -> !tokens.get(i).equals(EMPTY_BOX))
        .mapToObj(i -> parts.get(i) + "=" + tokens.get(i))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** How a question is typed: the end of a key of words. */
  public static String way(PrintedQuestion question) {
    Question printed = question.printed();
    if (isWords(question)) {
      return "words";
    }
    if (!question.hasBoxes()) {
      return printed instanceof SeveralChoices ? "written-several" : "written";
    }
    if (printed instanceof Agreement) {
      return "agree";
    }
    if (printed instanceof SeveralChoices) {
      return "several";
    }
    if (printed instanceof Pairwise || printed instanceof BestWorst) {
      return printed.type();
    }
    if (printed.parts().isEmpty()) {
      return printed.choices().isEmpty() ? "number" : "one";
    }
    return printed.choices().isEmpty() ? printed.type() : "boxes";
  }
}
