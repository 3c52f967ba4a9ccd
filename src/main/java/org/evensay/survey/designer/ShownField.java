package org.evensay.survey.designer;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.designer.form.Field;
import org.evensay.survey.designer.form.FormRows;
import org.evensay.survey.designer.form.Key;

/** A field of a part's form, in the reader's language. */
public final class ShownField {

  /** Something that can be chosen. */
  public record Option(String code, ShownText text, boolean chosen) {

    /** One that is said in the page's own language. */
    Option(String code, String words, boolean chosen) {
      this(code, ShownText.inPagesLanguage(words), chosen);
    }

    public String getCode() {
      return code;
    }

    public ShownText getText() {
      return text;
    }

    public String getWords() {
      return text.words();
    }

    public boolean isChosen() {
      return chosen;
    }
  }

  /** A row of a list, with the problem at it. */
  public record ShownRow(Field.Row row, String way, List<Option> special, String problem) {

    public String getId() {
      return way + "." + row.number();
    }

    public int getNumber() {
      return row.number() + 1;
    }

    /** What its buttons say, before what is to be done. */
    public String getCommand() {
      return way + " " + row.number();
    }

    public String getIdentity() {
      return row.identity();
    }

    public String getLabel() {
      return row.label();
    }

    public String getFirst() {
      return row.first();
    }

    public List<Option> getSpecial() {
      return special;
    }

    /** Whether it asks which one, in words that can be written. */
    public boolean isAsking() {
      return special.stream().anyMatch(one -> one.code().startsWith("other") && one.chosen());
    }

    public String getAsks() {
      return row.asks();
    }

    public String getAsksFirst() {
      return row.asksFirst();
    }

    public String getColumns() {
      return row.columns();
    }

    public String getProblem() {
      return problem;
    }

    /** Whether it is the empty one at the end. */
    public boolean isNew() {
      return row.identity().isEmpty() && row.label().isEmpty() && row.first().isEmpty();
    }
  }

  /**
   * What the fields of a form have in common.
   *
   * @param first the survey's first language
   * @param written the one whose words are written
   * @param languages those of the survey, each with how far it is
   * @param lines what is in a field for a list with one thing on each line
   */
  record Form(
      PageLanguage page,
      LanguageVariant first,
      LanguageVariant written,
      List<List<String>> languages,
      PartSaid said,
      UnaryOperator<String> lines,
      ConditionWords conditions,
      KnownCharacteristics characteristics) {}

  private final Field field;
  private final Form form;

  ShownField(Field field, Form form) {
    this.field = field;
    this.form = form;
  }

  public String getId() {
    return field.key().way();
  }

  /** The part of the page that shows it. */
  public String getView() {
    return field.more() > 0 ? "many" : field.key().kind().view();
  }

  public String getLabel() {
    return form.page().get("designer.key." + getId());
  }

  public String getValue() {
    return field.value();
  }

  /** How many lines it has room for. */
  public int getLines() {
    return Math.min(8, 1 + field.value().length() / 60 + (int) field.value().lines().count() / 2);
  }

  public String getFirst() {
    return field.first();
  }

  public String getFirstLang() {
    return form.first().tag();
  }

  public String getFirstDir() {
    return form.first().direction();
  }

  public String getLang() {
    return form.written().tag();
  }

  public String getDir() {
    return form.written().direction();
  }

  /** A condition in plain words; empty where it cannot be said so. */
  public String getPlain() {
    return form.conditions().of(field.value());
  }

  /** Whether it may be left out; what has nothing yet shows so. */
  public boolean isOptional() {
    return !getId().equals("type") || field.value().isEmpty();
  }

  public boolean isMarked() {
    return !field.value().isEmpty();
  }

  public int getMore() {
    return field.more();
  }

  /** Whether the things in it can be something special. */
  public boolean isSpecial() {
    return field.key().options().stream().anyMatch(FormRows.SPECIAL::contains);
  }

  /** Whether they can say what conditions on choices look at. */
  public boolean isColumned() {
    return field.key().options().contains(FormRows.COLUMNS);
  }

  /** What the things in it are told apart by, in words. */
  public String getIdentity() {
    return form.page().get("designer.identity." + field.key().kind().identity());
  }

  /** What can be chosen, and what is there although it cannot: a browser would send another one. */
  public List<Option> getOptions() {
    List<String> known = field.key().options();
    Stream<String> odd =
        Stream.of(field.value()).filter(code -> !code.isEmpty() && !known.contains(code));
    return Stream.concat(
            odd.map(code -> new Option(code, odd(code), true)),
            known.stream().map(code -> new Option(code, words(code), code.equals(field.value()))))
        .toList();
  }

  /** What cannot be chosen is called as it is written; what nobody else asks may be meant. */
  private String odd(String code) {
    return getId().equals(Key.CHARACTERISTIC) ? words(code) : code;
  }

  /** A list of the survey is called as its author called it. */
  private String words(String code) {
    return switch (getId()) {
      case "list" -> code;
      case Key.CHARACTERISTIC -> form.characteristics().called(code);
      case "type" -> form.page().get("designer.type." + code);
      default -> form.page().get("designer.appearance." + code);
    };
  }

  public List<ShownRow> getRows() {
    return field.rows().stream()
        .map(
            row ->
                new ShownRow(
                    row,
                    getId(),
                    special(row),
                    form.said().mistakes().at(getId() + "." + row.number())))
        .toList();
  }

  /**
   * The field for several more, one on each line; it is empty but where they could not be taken.
   */
  public ShownLines getSeveral() {
    String id = getId() + ".several";
    return new ShownLines(id, form.lines().apply(id), form.said().mistakes().at(id));
  }

  private List<Option> special(Field.Row row) {
    return FormRows.SPECIAL.stream()
        .filter(code -> field.key().options().contains(code) || code.equals(row.special()))
        .map(
            code ->
                new Option(
                    code, form.page().get("designer.special." + code), code.equals(row.special())))
        .toList();
  }

  /** The languages of the survey, each with how far it is. */
  public List<ShownLanguage> getLanguages() {
    return form.languages().stream().map(one -> new ShownLanguage(one.get(0), one.get(1))).toList();
  }

  /** What is wrong with it; empty when nothing is. */
  public String getProblem() {
    return form.said().mistakes().at(getId());
  }

  /** What may not be meant about it; empty when nothing is odd. */
  public String getOdd() {
    return form.said().odd().at(getId());
  }

  /** The ids of these, for {@code aria-describedby}; null leaves it out. */
  public String getDescribedBy() {
    String said =
        Stream.of(
                getProblem().isEmpty() ? "" : getId() + "-problem",
                getOdd().isEmpty() ? "" : getId() + "-odd")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? null : said;
  }
}
