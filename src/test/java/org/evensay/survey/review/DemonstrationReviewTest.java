package org.evensay.survey.review;

import org.evensay.survey.design.ExampleEditions;
import org.junit.jupiter.api.Test;

class DemonstrationReviewTest {
  @Test
  void show() {
    Review r = Review.of(ExampleEditions.demonstration());
    StringBuilder b = new StringBuilder();
    b.append(r.time()).append("\n");
    r.languages().forEach(l -> b.append(l).append("\n"));
    for (Review.Part p : r.parts()) {
      b.append("== ").append(p.name()).append(" ").append(p.age()).append("\n");
      p.findings().forEach(f -> b.append("   ").append(f).append("\n"));
    }
    throw new AssertionError(b);
  }
}
