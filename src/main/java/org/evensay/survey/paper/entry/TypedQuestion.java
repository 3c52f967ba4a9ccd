package org.evensay.survey.paper.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.paper.form.Blanks;
import org.evensay.survey.paper.form.PrintedQuestion;

/**
 * A question as somebody types it: what it is called on the form, the words with the numbers of the
 * boxes, and the field.
 */
public final class TypedQuestion {

  private final PrintedQuestion question;
  private final PageLanguage reader;
  private final PageLanguage paper;
  private final String line;
  private final boolean unreadable;
  private final boolean outside;
  private final boolean limit;

  /**
   * A question.
   *
   * @param reader the language of the page
   * @param paper the language of the form
   * @param typed what was typed so far
   * @param limit whether its line breaks a limit that somebody can have broken on paper
   */
  public TypedQuestion(
      PrintedQuestion question,
      PageLanguage reader,
      PageLanguage paper,
      Entry typed,
      boolean limit) {
    this.question = question;
    this.reader = reader;
    this.paper = paper;
    this.unreadable = typed.isUnreadable(question.name());
    this.outside = typed.isOutside(question.name());
    this.limit = limit;
    this.line = unreadable && !isWords() ? TypedLine.UNREADABLE : typed.line(question.name());
  }

  public String getName() {
    return question.name();
  }

  /** The name and id of its field. */
  public String getField() {
    return "line-" + question.name();
  }

  /** The name and id of the mark that it cannot be read. */
  public String getMark() {
    return "mark-" + question.name();
  }

  /** The name and id of the mark that it stands so on the paper. */
  public String getLimitMark() {
    return "limit-" + question.name();
  }

  public boolean isLimit() {
    return limit;
  }

  public boolean isOutside() {
    return outside;
  }

  public int getNumber() {
    return question.number();
  }

  /** What is asked, marked where it is in another language than the page. */
  public ShownText getLabel() {
    return marked(
        printed(question.question().wording().stem())
            + " "
            + printed(question.question().wording().label()));
  }

  /** As it stands on the form. */
  private String printed(LocalizedText text) {
    return Blanks.in(paper.of(text));
  }

  private ShownText asPrinted(LocalizedText text) {
    return ShownText.inPagesLanguage(printed(text));
  }

  private ShownText marked(String words) {
    return new ShownText(words.strip(), paper.getReader().tag(), paper.getReader().direction());
  }

  /**
   * The boxes with their numbers, and of pairs each with its two; no words where there are none.
   */
  public ShownText getBoxes() {
    if (question.printed() instanceof Pairwise pairwise) {
      return marked(pairs(pairwise));
    }
    List<String> labels =
        question.hasBoxes()
            ? question.printed().choices().stream().map(one -> printed(one.label())).toList()
            : List.of();
    return marked(
        String.join(
            " · ",
            IntStream.range(0, labels.size())
                .mapToObj(i -> (i + 1) + " " + labels.get(i))
                .toList()));
  }

  private String pairs(Pairwise pairwise) {
    List<Pairwise.Pair> pairs = pairwise.asked();
    Stream<String> each =
        IntStream.range(0, pairs.size())
            .mapToObj(
                i ->
                    "%s: 1 %s / 2 %s"
                        .formatted(
                            paper.with("answering.pairwise.pair", i + 1, pairs.size()),
                            printed(pairs.get(i).first().label()),
                            printed(pairs.get(i).second().label())));
    Stream<String> undecided =
        pairwise.undecided()
            ? Stream.of("3 " + paper.get("answering.pairwise.undecided"))
            : Stream.empty();
    return Stream.concat(each, undecided).collect(Collectors.joining(" · "));
  }

  /** How it is typed. */
  public String getHow() {
    if (question.hasBoxes() && question.printed() instanceof BestWorst extremes) {
      Object[] columns =
          extremes.parts().stream()
              .map(part -> extremes.called(part, this::asPrinted, paper::get).words())
              .map(Apart::words)
              .toArray();
      return reader.with("paper.enter.how.best-worst", columns);
    }
    int boxes =
        question.printed().parts().isEmpty()
            ? question.printed().choices().size()
            : question.printed().parts().size();
    return reader.with("paper.enter.how." + TypedLine.way(question), boxes);
  }

  /** Whether it is answered in words of one's own. */
  public boolean isWords() {
    return TypedLine.isWords(question);
  }

  public String getLine() {
    return line;
  }

  public boolean isUnreadable() {
    return unreadable;
  }

  /** What was typed, or that it was left out or cannot be read, in words. */
  public String getSaid() {
    if (unreadable) {
      return reader.get("paper.settle.unreadable");
    }
    if (line.isEmpty()) {
      return reader.get("paper.settle.left-out");
    }
    return outside ? reader.with("paper.settle.outside", Apart.words(line)) : line;
  }
}
