package org.evensay.survey.paper.form;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;

/** Forms for tests. */
public final class ExampleForms {

  /** The key of the example in {@code docs/chance.md}. */
  public static final String KEY = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

  private ExampleForms() {}

  /** A form of an edition. */
  public static PrintedForm of(Edition edition) {
    return new PrintedForm(edition, KEY);
  }

  /** A form of these pages. */
  public static PrintedForm of(String pages) {
    return of(ExampleEditions.parse(ExampleEditions.document(pages)));
  }

  /** What makes a form one among others. */
  static FormSheet.Stamp stamp() {
    return stamp(FormCode.next());
  }

  /** The same with a code of the caller's. */
  static FormSheet.Stamp stamp(FormCode code) {
    return new FormSheet.Stamp(
        Optional.of(code),
        "https://evensay.example/survey/paper/code?form=" + code,
        "AAAA-BBBB-CCCC-DDDD",
        "https://evensay.example/survey/response/withdraw");
  }

  /** What each printed question is called. */
  static List<String> numbered(PrintedForm form) {
    return form.parts().stream()
        .flatMap(part -> part.questions().stream())
        .map(question -> question.number() + " " + question.name())
        .toList();
  }
}
