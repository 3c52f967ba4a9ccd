package org.evensay.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.expression.Values;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long conditions take that were understood before, once the machine is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExpressionSpeed {

  private static final String TYPICAL =
      "${age} >= 11 and selected(${helps}, 'friends') and ${school} = 'yes'";

  /** What the conditions of a page are like; ten times over, with names of their own. */
  private static final List<String> PAGE =
      List.of(
          TYPICAL,
          "${age} * 2 + 1 > 23 or not(${school} = 'no')",
          "count-selected(${helps}) >= 2 and string-length(${name}) > 3",
          "if(${age} > 16, 'old', 'young') = 'young' and ${born} < today()",
          "regex(${name}, '[A-Z][a-z]+ [A-Z][a-z]+') and coalesce(${nothing}, ${school}) = 'yes'");

  private static final int TIMES = 10;
  private static final double NANOS_PER_MICRO = 1_000;

  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "age", List.of("12"),
          "helps", List.of("family", "friends"),
          "school", List.of("yes"),
          "name", List.of("Ana Maria"),
          "born", List.of("2014-06-25"));

  private final Values values = name -> ANSWERS.getOrDefault(name, List.of());
  private final List<Expression> page = new ArrayList<>();
  private Expression typical;

  /** Understands them all, as publishing does. */
  @Setup
  public void parse() throws ExpressionProblem {
    typical = Expression.parse(TYPICAL);
    for (int i = 0; i < TIMES; i++) {
      for (String text : PAGE) {
        page.add(Expression.parse(text));
      }
    }
  }

  /** One condition. */
  @Benchmark
  public boolean relevance() {
    return typical.holds(values);
  }

  /** Those of a page. */
  @Benchmark
  public int page50() {
    int holding = 0;
    for (Expression expression : page) {
      holding += expression.holds(values) ? 1 : 0;
    }
    return holding;
  }

  static void measure(Figures figures) throws RunnerException {
    figures.add("expression.relevance.ns", nanos("relevance"), "ns");
    figures.add("expression.page50.us", nanos("page50") / NANOS_PER_MICRO, "µs");
  }

  private static double nanos(String method) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(ExpressionSpeed.class.getName() + "\\." + method + "$")
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    RunResult result = new Runner(options).runSingle();
    return result.getPrimaryResult().getScore();
  }
}
