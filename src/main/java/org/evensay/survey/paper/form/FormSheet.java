package org.evensay.survey.paper.form;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Pictured;
import org.evensay.survey.invitation.QrPicture;
import org.w3c.dom.Document;

/** Writes forms: what somebody reads first, the questions, what she does when she is done. */
public final class FormSheet {

  /**
   * What makes a form one among others.
   *
   * @param code empty on one that is only looked at
   * @param address of the page where its answers are typed; empty without a code
   * @param receipt what lets her take her answers back, once they are typed
   * @param takeBack where she does
   */
  public record Stamp(Optional<FormCode> code, String address, String receipt, String takeBack) {}

  /** Stand for the numbers of a page in its words, until those are taken apart. */
  private static final String PAGE = "\uE000";

  private static final String PAGES = "\uE001";

  /** Stands where a code goes. */
  private static final String CODE = "\uE002";

  private final Edition edition;
  private final PrintSize size;
  private final boolean madeUp;
  private final PaperWords words;
  private final Sheet sheet;
  private final FormPictures pictures;

  /**
   * An empty one, for forms in one language and size.
   *
   * @param madeUp whether all of it is a demonstration
   */
  public FormSheet(
      Edition edition,
      LanguageVariant variant,
      PrintSize size,
      boolean madeUp,
      FormPictures pictures) {
    this.edition = edition;
    this.size = size;
    this.madeUp = madeUp;
    this.pictures = pictures;
    this.words = new PaperWords(size.around(variant));
    this.sheet =
        new Sheet(words.variant(), words.of(edition.title()).words(), FormStyles.of(words, size));
  }

  /** Adds a form. */
  public void add(PrintedForm form, Stamp stamp) {
    ShownText title = words.of(edition.title());
    sheet.open("div", "form");
    String code = stamp.code().map(FormCode::toString).orElse("");
    sheet.open("div", "running");
    if (code.isEmpty()) {
      sheet.text(words.get("paper.form.draft"));
    } else {
      named(code);
    }
    sheet.close();
    foot();
    stamp.code().ifPresent(known -> mark(known, stamp));
    sheet.open("h1").text(title).close();
    if (code.isEmpty()) {
      sheet.add("p", "draft", words.get("paper.form.draft"));
    }
    if (madeUp) {
      sheet.add("p", "how", words.get("programme.demonstration"));
    }
    before();
    sheet.add("h2", "", words.get("paper.form.questions"));
    form.parts().forEach(part -> add(part, form));
    after(stamp);
    sheet.close();
  }

  /** The number of each page, and how many there are. */
  private void foot() {
    sheet.open("div", "foot");
    put(
        words.with("paper.form.page", PAGE, PAGES),
        Map.of(
            PAGE, () -> sheet.open("span", "page").close(),
            PAGES, () -> sheet.open("span", "pages").close()));
    sheet.close();
  }

  /** A code in an element of its own: behind Arabic letters its numbers would change places. */
  private void named(String code) {
    put(
        words.with("paper.form.code", CODE),
        Map.of(CODE, () -> sheet.open("span", "signs").text(code).close()));
  }

  /** Words, with elements where their signs stand. */
  private void put(String said, Map<String, Runnable> elements) {
    String signs = "[" + String.join("", elements.keySet()) + "]";
    for (String piece : said.split("(?<=" + signs + ")|(?=" + signs + ")")) {
      elements.getOrDefault(piece, () -> sheet.text(piece)).run();
    }
  }

  private void mark(FormCode code, Stamp stamp) {
    sheet.open("div", "mark");
    sheet
        .open("img")
        .with("src", QrPicture.of(stamp.address()))
        .with("alt", words.with("paper.form.qr", code))
        .close();
    sheet.open("p", "how");
    named(code.toString());
    sheet.close().close();
  }

  private void before() {
    says(words.of(edition.start().asker()));
    says(words.of(edition.start().why()));
    sheet.add("h2", "", words.get("answering.start.know.heading"));
    list(
        words.with("answering.start.minutes", edition.start().minutes()),
        words.get("paper.form.leave-out"),
        words.get("answering.start.anonymous"));
    sheet.add("h2", "", words.get("paper.form.how.heading"));
    list(
        words.get("paper.form.how.cross"),
        words.get("paper.form.how.change"),
        words.get("paper.form.how.numbers"));
    sheet.add("h2", "", words.get("answering.start.use.heading"));
    says(words.of(edition.start().use()));
    sheet.add("p", "", words.get("paper.form.typed-in"));
    sheet.add("h2", "", words.get("answering.start.harm.heading"));
    says(words.of(edition.start().harm()));
    help();
  }

  private void help() {
    sheet.add("h2", "", words.get("answering.help.heading"));
    sheet.add("p", "", words.get("answering.help.danger"));
    list(
        words.get("answering.help.childline"),
        words.get("answering.help.shout"),
        words.get("answering.help.nhs"),
        words.get("answering.help.trusted"));
  }

  /** The mark before each line is text: it stands on the side from which the line is read. */
  private void list(String... lines) {
    sheet.open("ul", "said");
    for (String line : lines) {
      sheet.add("li", "", "• " + line);
    }
    sheet.close();
  }

  /** What somebody reads: where one idea stands on each line, each sentence is one. */
  private void says(ShownText text) {
    for (String idea : ideas(text.words())) {
      sheet.add("p", "", new ShownText(idea, text.lang(), text.dir()));
    }
  }

  private List<String> ideas(String text) {
    if (!size.isOneIdeaOnEachLine()) {
      return List.of(text);
    }
    List<String> ideas = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(words.variant().locale());
    sentences.setText(text);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      ideas.add(text.substring(from, to).strip());
      from = to;
    }
    return ideas;
  }

  private void add(PrintedForm.Part part, PrintedForm form) {
    ShownText title = words.of(part.title());
    sheet.add("h3", "", title);
    String heading = title.words().isEmpty() ? "h3" : "h4";
    AnswerSpaces spaces = new AnswerSpaces(words, size, sheet, pictures);
    for (PrintedQuestion question : part.questions()) {
      sheet.open("div", "question");
      asked(question, heading);
      sheet.add("p", "only-if", words.when(question, form));
      shows(question.question().wording().picture());
      says(words.of(question.question().wording().hint()));
      if (question.question().asks()) {
        spaces.add(question);
      }
      sheet.close();
    }
  }

  private void shows(Pictured pictured) {
    pictured
        .in(words.variant())
        .flatMap(pictures::address)
        .ifPresent(
            address -> {
              sheet.open("p", "picture").open("img").with("src", address);
              sheet.with("alt", words.of(pictured.words()).words()).close().close();
            });
  }

  /** A note is no question: it has no number, and is read like any other text. */
  private void asked(PrintedQuestion question, String heading) {
    ShownText stem = words.of(question.question().wording().stem());
    ShownText label = words.of(question.question().wording().label());
    if (question.number() == 0) {
      says(stem);
      says(label);
      return;
    }
    sheet.open(heading).text(question.number() + ". ");
    if (!stem.words().isEmpty()) {
      sheet.text(stem).text(" ");
    }
    boolean agreed = question.question().type().equals("agree");
    sheet.text(agreed ? ShownText.inPagesLanguage(words.get("answering.agree.heading")) : label);
    sheet.close();
  }

  private void after(Stamp stamp) {
    sheet.open("div", "question");
    sheet.add("h2", "", words.get("paper.form.done.heading"));
    sheet.add("p", "", words.get("paper.form.done"));
    says(words.of(edition.next()));
    sheet.close();
    sheet.open("div", "receipt");
    sheet.add("h2", "", words.get("paper.form.receipt.heading"));
    sheet.add("p", "", words.with("paper.form.receipt", stamp.takeBack()));
    sheet.add("p", "code", stamp.receipt());
    sheet.close();
  }

  /** Whether there are letters for all that was written. */
  public boolean hasAllLetters() {
    return Letters.areThereFor(sheet.document().getDocumentElement().getTextContent());
  }

  /** All that was written; nothing is added after that. */
  public Document document() {
    return sheet.document();
  }
}
