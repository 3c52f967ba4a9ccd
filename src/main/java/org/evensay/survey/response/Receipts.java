package org.evensay.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evensay.survey.design.key.SurveyKeys;

/** Receipts that are given before anything was sent: with a form on paper, to whoever takes one. */
@ApplicationScoped
public class Receipts {

  @Inject SurveyKeys keys;

  /** The receipt of what will be sent under a submission key. */
  public Receipt of(String submissionKey) {
    return Receipt.of(submissionKey, keys.of(SurveyKeys.RECEIPTS));
  }
}
