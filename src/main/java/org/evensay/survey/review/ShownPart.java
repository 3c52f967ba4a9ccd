package org.evensay.survey.review;

import java.util.List;
import org.evensay.foundation.language.ShownText;

/**
 * A question with its findings, or what stands around all of them.
 *
 * @param form the address where it is written; empty when there is none
 */
public record ShownPart(
    String name,
    String form,
    ShownText label,
    String around,
    String age,
    List<ShownFinding> findings) {

  public String getName() {
    return name;
  }

  public String getForm() {
    return form;
  }

  public ShownText getLabel() {
    return label;
  }

  public String getAround() {
    return around;
  }

  public String getAge() {
    return age;
  }

  public List<ShownFinding> getFindings() {
    return findings;
  }
}
