package org.evensay.survey.design.reading;

import static org.evensay.survey.design.reading.Wrong.condition;

import java.util.stream.Stream;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionMistake;
import org.evensay.survey.design.expression.Finding;

/** Conditions that cannot be understood. */
final class WrongConditions {

  private WrongConditions() {}

  static Stream<Wrong> wrongConditions() {
    String known = "+ - * div mod = != < <= > >= and or not( )";
    String tooDeep = "(".repeat(101) + "1 = 1" + ")".repeat(101);
    int most = Expression.MOST_CHARACTERS;
    return Stream.of(
        condition(ExpressionMistake.TOO_LONG, "1 = 1" + " ".repeat(9_996), 10_001, most),
        condition(ExpressionMistake.TOO_DEEP, tooDeep, 102, 100),
        condition(ExpressionMistake.OPERAND_NEEDED, "1 = 1 and", 10, "${name}", "'…'", "7"),
        condition(ExpressionMistake.OTHER_SIGN, "1 == 1", 3, "==", known),
        condition(ExpressionMistake.OTHER_SIGN, "1 = 1 AND 1 = 1", 7, "AND", known),
        condition(ExpressionMistake.CURLY_MARK, "${goes} = ‘yes’", 11, "‘", "'…'"),
        condition(ExpressionMistake.CURLY_MARK, "“yes” = ${goes}", 1, "“", "'…'"),
        condition(ExpressionMistake.WORD, "goes = 1", 1, "'goes'", "${goes}"),
        condition(ExpressionMistake.NAME_NEEDED, "${a = 1", 1, "${name}"),
        condition(ExpressionMistake.TEXT_NOT_CLOSED, "1 = 'b", 5),
        condition(ExpressionMistake.LAST_SAVED, "${last-saved#q} = 1", 1, "last-saved"),
        condition(ExpressionMistake.QUESTION_NEEDED, "count('a') = 1", 7, "${name}"),
        condition(ExpressionMistake.NO_SUCH_FUNCTION, "selekted(1)", 1, "selekted()", "selected()"),
        condition(ExpressionMistake.NO_SUCH_FUNCTION, "SELECTED(1)", 1, "SELECTED()", "selected()"),
        condition(ExpressionMistake.FUNCTION_OF_DEVICE, "property('x')", 1, "property()"),
        condition(ExpressionMistake.FUNCTION_OF_DOCUMENT, "instance('x')", 1, "instance()"),
        condition(ExpressionMistake.TOO_FEW_ARGUMENTS, "contains('a')", 13, "contains()", 2),
        condition(ExpressionMistake.TOO_MANY_ARGUMENTS, "not(1, 2)", 8, "not()", 1),
        condition(
            ExpressionMistake.PAIR_NEEDED,
            "weighted-checklist(1, 2, 3)",
            27,
            "weighted-checklist()"),
        condition(ExpressionMistake.PATTERN, "regex('', 'ab(?=c)')", 14, "(?="),
        condition(
            ExpressionMistake.PATTERN_TOO_LONG,
            "regex('', '" + "a".repeat(1_001) + "')",
            11,
            1_000),
        condition(ExpressionMistake.PATTERN_TOO_LARGE, "regex('', '(a{100}){100}')", 11),
        condition(ExpressionMistake.SIGN_NEEDED, "(1 = 1", 7, ")"),
        condition(ExpressionMistake.SIGN_NEEDED, "not 1 = 1", 5, "("),
        condition(ExpressionMistake.MORE, "1 = 1)", 6, "and", "or"));
  }

  static Stream<Wrong> wrongWhereTheyStand() {
    return Stream.of(
        condition(Finding.What.NO_CURRENT_VALUE, "1 = .", 5, "."),
        condition(Finding.What.GIVES_NOTHING, "version() = ''", 1, "version()"),
        condition(Finding.What.GIVES_NOTHING, "pulldata('a', 'b', 'c', 'd') = ''", 1, "pulldata()"),
        condition(Finding.What.NOT_STEADY, "random() < 0.5", 1, "random()"),
        condition(Finding.What.OUTSIDE_GROUPS, "1 = position(..)", 5, "position()"));
  }
}
