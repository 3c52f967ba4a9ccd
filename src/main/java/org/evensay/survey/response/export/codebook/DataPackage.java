package org.evensay.survey.response.export.codebook;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Row;
import org.evensay.survey.response.export.table.Table;

/**
 * What programs need to read a table: a Frictionless data package, https://datapackage.org. It says
 * what the first and the second edition of that standard have; tools for the first pass over what
 * they do not know.
 */
public final class DataPackage {

  private final Table table;
  private final String file;
  private final LocalDate today;
  private final ColumnWords words;

  /**
   * A description of the table in this file.
   *
   * @param today the day that it says it was made on
   */
  public DataPackage(Table table, String file, LocalDate today) {
    this.table = table;
    this.file = file;
    this.today = today;
    this.words = new ColumnWords(Messages.installed(), table.shape().language());
  }

  /** Its JSON. */
  public String json() {
    JsonObjectBuilder resource =
        JSON.createObjectBuilder()
            .add("name", "data")
            .add("path", file)
            .add("profile", "tabular-data-resource")
            .add("type", "table")
            .add("format", "csv")
            .add("mediatype", "text/csv")
            .add("encoding", "utf-8")
            .add("dialect", dialect())
            .add("schema", schema());
    JsonObjectBuilder whole =
        JSON.createObjectBuilder()
            .add("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
            .add("profile", "tabular-data-package")
            .add("name", table.newest().slug().toLowerCase(Locale.ROOT))
            .add("title", table.title(Messages.installed()))
            .add("created", today.atStartOfDay().atOffset(ZoneOffset.UTC).toInstant().toString())
            .add("resources", JSON.createArrayBuilder().add(resource));
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(whole.build());
    }
    return text.toString().strip() + "\n";
  }

  private static JsonObjectBuilder dialect() {
    return JSON.createObjectBuilder()
        .add("delimiter", ",")
        .add("lineTerminator", "\r\n")
        .add("quoteChar", "\"")
        .add("doubleQuote", true)
        .add("header", true);
  }

  private JsonObjectBuilder schema() {
    JsonArrayBuilder fields = JSON.createArrayBuilder();
    table.columns().forEach(column -> fields.add(field(column)));
    return JSON.createObjectBuilder()
        .add("fields", fields)
        .add("missingValues", JSON.createArrayBuilder().add("").add(Row.NOT_SHOWN.toString()));
  }

  private JsonObjectBuilder field(Column column) {
    Values values = new Values(column, table.shape());
    JsonObjectBuilder field =
        JSON.createObjectBuilder()
            .add("name", column.name())
            .add("type", type(values))
            .add("title", words.about(column));
    words.apart(column).ifPresent(why -> field.add("description", why));
    JsonArrayBuilder missing = JSON.createArrayBuilder();
    values.missing().forEach(missing::add);
    field.add("missingValues", missing);
    if (values.type() == Values.Type.CHOICE) {
      field.add("categories", categories(values));
    }
    return field;
  }

  private static String type(Values values) {
    return switch (values.type()) {
      case DATE -> "date";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case TEXT -> "string";
      case CHOICE -> values.numbers() ? "integer" : "string";
    };
  }

  /** Those that count as missing are none. */
  private static JsonArrayBuilder categories(Values values) {
    JsonArrayBuilder categories = JSON.createArrayBuilder();
    values.listed().stream()
        .filter(value -> !value.code().notSaid())
        .forEach(
            value -> {
              JsonObjectBuilder category = JSON.createObjectBuilder();
              if (values.numbers()) {
                category.add("value", value.code().number());
              } else {
                category.add("value", value.cell());
              }
              categories.add(category.add("label", value.label()));
            });
    return categories;
  }
}
