package org.evensay.survey.design.question;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;

/** What a condition about a choice looks at: the choice, and everything around it. */
record OfChoice(Choice choice, Context around) implements Context {

  @Override
  public Value column(String name) {
    return Value.of(Offer.column(choice, name));
  }

  @Override
  public Value value(String name) {
    return around.value(name);
  }

  @Override
  public Instant now() {
    return around.now();
  }

  @Override
  public ZoneId zone() {
    return around.zone();
  }

  @Override
  public Locale locale() {
    return around.locale();
  }

  @Override
  public double random() {
    return around.random();
  }

  @Override
  public int position(String group) {
    return around.position(group);
  }

  @Override
  public Value indexed(String name, List<Repetition> repetitions) {
    return around.indexed(name, repetitions);
  }

  @Override
  public String label(String question, String choice) {
    return around.label(question, choice);
  }

  @Override
  public String lookUp(String list, String column, String keyColumn, String key) {
    return around.lookUp(list, column, keyColumn, key);
  }

  @Override
  public String version() {
    return around.version();
  }
}
