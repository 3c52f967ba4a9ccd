package org.evensay.survey.offline;

import java.util.List;
import org.evensay.survey.answering.control.ShownQuestion;

/** A page of a survey as a device keeps it: with every question that may stand on it. */
record PageForDevice(String name, List<ShownQuestion> questions) {}
