package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.Values;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;

/**
 * A condition holds for the choices of a form when it held for their codes there, whatever they are
 * called here; or it is left out with a word of it.
 */
class XlsFormCodesLaw {

  /** None has a space: there, selected() never finds such a one, and here it does. */
  private static final List<String> CODES = List.of("1", "2", "1.5", "-1", "-99", "no", ">5");

  private static final String FORM =
      """
      survey
      | type | name | label | relevant
      | select_one l | q | Q |
      | select_one l | r | R |
      | select_multiple s | m | M |
      | decimal | n | N |
      | text | then | T | %s
      choices
      | list_name | name | label
      """
          + CODES.stream().map("| l | %1$s | %1$s\n"::formatted).collect(Collectors.joining())
          + CODES.stream().map("| s | %1$s | %1$s\n"::formatted).collect(Collectors.joining());

  @Provide
  Arbitrary<String> conditions() {
    Arbitrary<String> number = Arbitraries.of("1", "2", "1.5", "-1", "-99", "0", "-99.0");
    Arbitrary<String> code =
        Arbitraries.oneOf(
            number, Arbitraries.of(CODES).map("'%s'"::formatted), Arbitraries.just("''"));
    Arbitrary<String> equal = Arbitraries.of("=", "!=");
    Arbitrary<String> any = Arbitraries.of("=", "!=", "<", "<=", ">", ">=");
    Arbitrary<String> value =
        Arbitraries.oneOf(
            Arbitraries.of("${q}", "${r}", "${m}", "${n}", "selected-at(${m}, 0)"),
            code,
            Combinators.combine(Arbitraries.of("${q}", "${r}"), code)
                .as((one, other) -> "coalesce(" + one + ", " + other + ")"),
            Combinators.combine(Arbitraries.of("${q}", "${n}", "${m}"), code)
                .as((one, other) -> "if(${r} = -1, " + one + ", " + other + ")"),
            Arbitraries.of(
                "number(${q})",
                "${q} + ${n}",
                "concat(${q}, 'x')",
                "string(${r})",
                "-${q}",
                "max(${q}, ${r})",
                "string-length(${q})",
                "count-selected(${m})"));
    Arbitrary<String> compared =
        Combinators.combine(value, Arbitraries.oneOf(equal, any), value)
            .as((one, sign, other) -> one + " " + sign + " " + other);
    Arbitrary<String> chosen =
        Combinators.combine(Arbitraries.of("${m}", "${q}"), code)
            .as((one, other) -> "selected(" + one + ", " + other + ")");
    Arbitrary<String> one = Arbitraries.oneOf(compared, chosen);
    return Combinators.combine(one, Arbitraries.of("and", "or"), one, Arbitraries.of("", "not"))
        .as((first, sign, second, not) -> not + "(" + first + ") " + sign + " " + second);
  }

  @Provide
  Arbitrary<Map<String, List<String>>> answers() {
    Arbitrary<List<String>> one = Arbitraries.of(CODES).list().ofMaxSize(1);
    Arbitrary<List<String>> several = Arbitraries.of(CODES).list().uniqueElements().ofMaxSize(3);
    Arbitrary<List<String>> number = Arbitraries.of("1", "-99", "1.5", "7").list().ofMaxSize(1);
    return Combinators.combine(one, one, several, number)
        .as((q, r, m, n) -> Map.of("q", q, "r", r, "m", m, "n", n));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("a condition holds when it held")
  void holds(@ForAll("conditions") String condition, @ForAll("answers") Map<String, List<String>> a)
      throws Exception {
    Imported imported = ReadForm.imported(FORM.formatted(condition));
    boolean lost =
        imported.report().items().stream()
            .anyMatch(item -> item.code().equals(ItemCode.EXPRESSION_CODES));
    if (lost) {
      return;
    }
    Values codes = a::get;
    Values names =
        name ->
            name.equals("n")
                ? a.get(name)
                : a.get(name).stream().map(code -> named(imported, name, code)).toList();
    String here = ImportedDocument.question(imported.document(), "then").getString("show-if");

    assertEquals(
        Expression.parse(condition).holds(codes), Expression.parse(here).holds(names), here);
  }

  private static String named(Imported imported, String question, String code) {
    var asked = ImportedDocument.question(imported.document(), question);
    var choices =
        asked.containsKey("list")
            ? imported.document().getJsonObject("lists").getJsonArray(asked.getString("list"))
            : asked.getJsonArray("choices");
    return choices.stream()
        .map(one -> one.asJsonObject())
        .filter(one -> one.getJsonObject("label").getString("en").equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Arrays.toString(choices.toArray())))
        .getString("name");
  }
}
