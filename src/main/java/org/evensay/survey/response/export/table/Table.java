package org.evensay.survey.response.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.PublishedEdition;

/** The responses of a survey as rows under columns. */
public final class Table {

  private final Responses responses;
  private final Shape shape;
  private final Variables variables;
  private final List<Column> columns;

  /** The table of these responses in this shape. */
  public Table(Responses responses, Shape shape) {
    this.responses = responses;
    this.shape = shape;
    this.variables = Variables.of(responses.editions(), responses.anyOutsideLimit());
    this.columns = made();
  }

  private List<Column> made() {
    List<Column> made = new ArrayList<>();
    variables.everyRow().forEach(name -> made.add(new Column.OfEveryRow(name)));
    for (int place = 0; place < variables.all().size(); place++) {
      Variable variable = variables.all().get(place);
      boolean each =
          variable.kind() == Variable.Kind.SEVERAL_CHOICES
              && shape.several() == Shape.Several.COLUMN_EACH;
      if (each) {
        for (Code code : variable.codes()) {
          made.add(new Column.OfChoice(name(variable, code), variable, place, code));
        }
      } else {
        made.add(new Column.OfVariable(variable, place));
      }
    }
    return List.copyOf(made);
  }

  /** Statistics programs allow no hyphen in a name. */
  private String name(Variable variable, Code code) {
    return variables.names().unique(variable.name() + "_" + code.name().replace('-', '_'));
  }

  /** The same responses in another shape. */
  public Table with(Shape other) {
    return new Table(responses, other);
  }

  public Shape shape() {
    return shape;
  }

  /** The columns, those of every row first. */
  public List<Column> columns() {
    return columns;
  }

  /** The questions of all editions, joined. */
  public List<Variable> variables() {
    return variables.all();
  }

  /** How many rows it has. */
  public long rows() {
    return responses.count();
  }

  /** The newest edition: what the survey is called, and by whom. */
  public PublishedEdition newest() {
    return responses.editions().stream()
        .max(Comparator.comparingInt(PublishedEdition::number))
        .orElseThrow();
  }

  /** Whether all of it is a demonstration, which every file has to say. */
  public boolean madeUp() {
    return newest().madeUp();
  }

  /** What the survey is called in the table's language, after a word that it is made up, if so. */
  public String title(Messages messages) {
    String title = Label.of(newest().edition().title(), shape.language());
    return madeUp()
        ? messages.text(shape.language(), "response.export.made-up.title", title)
        : title;
  }

  /** Is handed rows. */
  public interface Reader {

    /** A row, whose content is another at the next call. */
    void read(Row row) throws IOException;
  }

  /**
   * Hands over the rows one after the other.
   *
   * @param after how many to leave out at the beginning
   */
  public void each(long after, Reader reader) throws IOException {
    Row row = new Row(variables);
    responses.each(after, response -> reader.read(row.fill(response)));
  }
}
