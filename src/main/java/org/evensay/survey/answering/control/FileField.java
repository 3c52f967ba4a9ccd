package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Medium;

/**
 * A field to choose a file with, and what was chosen before. On telephones it offers the camera and
 * the recorder beside what is there already, which the attribute for "only the camera" would not.
 * With script one can draw or record right on the page, which puts the same file into the same
 * field.
 */
final class FileField implements Control {

  static final Control CONTROL = new FileField();

  /** What somebody can do on the page itself, by what the question asks for. */
  private static final List<Medium> MADE_HERE = List.of(Medium.DRAWING, Medium.VOICE, Medium.VIDEO);

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Enclosure enclosure = (Enclosure) question.question();
    Frame.field(
        question,
        out,
        () -> {
          Optional<Answer.Enclosed> held = Answer.Enclosed.travelled(question.text());
          if (held.isPresent()) {
            held(question, held.get(), out);
          }
          boolean madeHere = MADE_HERE.contains(enclosure.medium());
          if (madeHere) {
            begins(question, enclosure.medium(), out);
          }
          out.open("input")
              .with("type", "file")
              .with("id", question.name())
              .with("name", question.name())
              .with("accept", accepted(enclosure))
              .with("aria-describedby", question.describedBy())
              .with("aria-invalid", question.isWrong() ? "true" : "");
          if (madeHere) {
            madeHere(question, enclosure.medium(), out);
          }
          out.with("data-most", Long.toString(enclosure.mostBytes()))
              .with("data-too-large", question.tooLarge(enclosure.mostMegabytes()))
              .close("input");
          // Empty: a screen reader hears what is put into what was there before.
          out.open("p").with("class", "quiet file-said").with("role", "status").close("p");
        });
  }

  /** The script switches it on; it is here so that nothing moves when it does. */
  private static void begins(ShownQuestion question, Medium medium, Markup out) throws IOException {
    out.open("button")
        .with("type", "button")
        .with("class", "button-quiet making")
        .with("disabled", true)
        .text(words(question, medium, "begin"))
        .close("button");
  }

  private static String words(ShownQuestion question, Medium medium, String key) {
    String of = medium == Medium.DRAWING ? "drawing" : "recording";
    return question.words("answering.file." + of + "." + key).words();
  }

  /** The words of the script, which has none of its own. */
  private static void madeHere(ShownQuestion question, Medium medium, Markup out)
      throws IOException {
    out.with("data-made", medium.code());
    for (String key : List.of("end", "again", "done", "unheard")) {
      out.with("data-" + key, words(question, medium, key));
    }
  }

  private static void held(ShownQuestion question, Answer.Enclosed file, Markup out)
      throws IOException {
    out.open("p").with("class", "held").text(question.held(file));
    // No button: the first one of a form is pressed by whoever presses enter in a line of it.
    String name = FieldName.remove(question.question());
    out.close("p").open("label").with("class", "choice").with("for", name);
    out.open("input")
        .with("type", "checkbox")
        .with("id", name)
        .with("name", name)
        .with("value", "yes")
        .close("input");
    out.open("span")
        .text(question.words("answering.file.remove").words())
        .close("span")
        .close("label");
  }

  /** Named one by one: a telephone turns its own kind of picture into one of these then. */
  private static String accepted(Enclosure question) {
    return question.medium().kinds().stream()
        .flatMap(kind -> Stream.of(kind.mediaType(), "." + kind.ending()))
        .collect(Collectors.joining(","));
  }
}
