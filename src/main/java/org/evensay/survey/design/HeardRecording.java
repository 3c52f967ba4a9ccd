package org.evensay.survey.design;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Recorded;
import org.evensay.survey.design.question.Recording;
import org.evensay.survey.design.question.Signed;
import org.evensay.survey.design.reading.RecordingDocument;

/**
 * A recording that an edition lets somebody hear or watch.
 *
 * @param recording which one
 * @param family what it has to be where it stands
 */
record HeardRecording(Recording recording, FileKind.Family family) {

  /** All of them, each once, by their names. */
  static List<HeardRecording> of(Edition edition) {
    return edition.questions().stream()
        .filter(Question::visible)
        .flatMap(question -> of(question.wording().recorded()))
        .distinct()
        .sorted(Comparator.comparing((HeardRecording one) -> one.recording.name()))
        .toList();
  }

  private static Stream<HeardRecording> of(Recorded recorded) {
    Stream<HeardRecording> heard =
        recorded.audio().values().stream().map(one -> of(one, FileKind.Family.SOUND));
    return Stream.concat(
        heard, recorded.signed().values().stream().flatMap(HeardRecording::signed));
  }

  private static Stream<HeardRecording> signed(Signed signed) {
    return Stream.concat(
        Stream.of(of(signed.film(), FileKind.Family.VIDEO)),
        signed.captions().values().stream().map(one -> of(one, FileKind.Family.CAPTIONS)));
  }

  private static HeardRecording of(Recording recording, FileKind.Family family) {
    return new HeardRecording(recording, family);
  }

  /** What is in these. */
  static Set<String> contents(List<HeardRecording> all) {
    return all.stream().map(one -> one.recording.content()).collect(Collectors.toSet());
  }

  /**
   * Refuses an edition that has what is not there, or is something else: the first of them, with
   * its place.
   *
   * @param kept what is there, by what is in it
   */
  static void refuse(List<HeardRecording> all, Map<String, FileKind> kept) throws DocumentProblem {
    for (HeardRecording one : all) {
      FileKind kind = kept.get(one.recording.content());
      if (kind == null || kind.family() != one.family) {
        throw DocumentProblem.of(
            new Place.Path(RecordingDocument.ALL).key(one.recording.name()),
            kind == null
                ? DocumentMistake.RECORDING_NOT_HERE
                : DocumentMistake.RECORDING_OTHER_KIND,
            one.recording.name());
      }
    }
  }
}
