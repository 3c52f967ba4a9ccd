package org.evensay.survey.answering;

/** A field of a form that nobody sees: it brings back what the page was made with. */
record HiddenField(String name, String value) {}
