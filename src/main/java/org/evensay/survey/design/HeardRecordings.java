package org.evensay.survey.design;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Recording;
import org.evensay.survey.design.reading.RecordingDocument;

/** The recordings that an edition lets somebody hear. */
final class HeardRecordings {

  private HeardRecordings() {}

  /** All of them, each once, by their names. */
  static List<Recording> of(Edition edition) {
    return edition.questions().stream()
        .filter(Question::visible)
        .flatMap(question -> question.wording().recorded().audio().values().stream())
        .distinct()
        .sorted(Comparator.comparing(Recording::name))
        .toList();
  }

  /** What is in these. */
  static Set<String> contents(List<Recording> recordings) {
    return recordings.stream().map(Recording::content).collect(Collectors.toSet());
  }

  /** Refuses an edition that has what is not there: the first of them, with its place. */
  static void refuse(List<Recording> heard, Set<String> missing) throws DocumentProblem {
    for (Recording recording : heard) {
      if (missing.contains(recording.content())) {
        throw DocumentProblem.of(
            new Place.Path(RecordingDocument.ALL).key(recording.name()),
            DocumentMistake.RECORDING_NOT_HERE,
            recording.name());
      }
    }
  }
}
