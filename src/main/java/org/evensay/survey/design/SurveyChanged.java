package org.evensay.survey.design;

/** A survey was opened, closed or given another edition: whoever remembers it has to look again. */
public record SurveyChanged(SurveyId survey) {}
