package org.evensay.survey.design.question;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Reading;

/**
 * Something that is answered with a file: a picture, a drawing, what is spoken or filmed, or a
 * document. The file itself is held elsewhere; what the question's field carries is where, and what
 * opens it.
 *
 * @param mostMegabytes millions of bytes that the file may have
 */
public record Enclosure(Wording wording, Medium medium, int mostMegabytes) implements Question {

  /** A million of bytes. */
  public static final long MEGABYTE = 1_000_000;

  @Override
  public String type() {
    return medium.code();
  }

  /** How large the file may be, in bytes. */
  public long mostBytes() {
    return mostMegabytes * MEGABYTE;
  }

  /** What somebody else makes up for a file that is held opens none: it is nothing. */
  @Override
  public Reading read(List<String> raw) {
    Optional<Answer.Enclosed> held = raw.stream().findFirst().flatMap(Answer.Enclosed::travelled);
    return held.map(file -> Reading.of(file, List.of(file.travelling())))
        .orElseGet(Reading::nothing);
  }

  /** No document can begin with a file. */
  @Override
  public List<String> written(String answer) {
    return List.of();
  }

  @Override
  public List<String> typed(Answer answer) {
    return answer instanceof Answer.Enclosed file ? List.of(file.travelling()) : List.of();
  }

  @Override
  public List<Integer> longest() {
    return List.of(Answer.Enclosed.MOST_CHARACTERS);
  }
}
