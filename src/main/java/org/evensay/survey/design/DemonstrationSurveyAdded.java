package org.evensay.survey.design;

/** The demonstration's survey is there: made-up responses can be added, in the same transaction. */
public record DemonstrationSurveyAdded(PublishedEdition survey) {}
