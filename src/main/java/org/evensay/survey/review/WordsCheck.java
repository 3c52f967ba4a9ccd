package org.evensay.survey.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.review.wording.AsksToAgree;
import org.evensay.survey.review.wording.Hit;
import org.evensay.survey.review.wording.Section;
import org.evensay.survey.review.wording.TwoInOne;
import org.evensay.survey.review.wording.TwoNegatives;
import org.evensay.survey.review.wording.WordList;

/** Words that do harm, and ways of asking that cannot be answered well, in one language. */
final class WordsCheck {

  /** Everywhere. */
  private static final Map<Section, Concern> ANYWHERE =
      Map.of(Section.BLAMING, Concern.BLAMING, Section.OFFICE, Concern.OFFICE);

  /** Where something is asked: "always" is a fine choice. */
  private static final Map<Section, Concern> ASKED =
      Map.of(Section.LEADING, Concern.LEADING, Section.ABSOLUTE, Concern.ABSOLUTE);

  /** More of one kind in one text would only repeat themselves. */
  private static final int MOST_OF_A_KIND = 5;

  private final WordList list;

  WordsCheck(WordList list) {
    this.list = list;
  }

  /**
   * What is found in the texts of a question, or around all questions.
   *
   * @param typed whether the answer is written freely: then two things may be asked at once
   */
  List<Finding> of(List<ReadText> texts, boolean typed) {
    boolean yesOrNo = yesOrNo(texts);
    List<Finding> found = new ArrayList<>();
    for (ReadText text : texts) {
      ANYWHERE.forEach((section, concern) -> addAll(found, text, section, concern));
      if (text.role() == PlacedText.Role.ASKED) {
        ASKED.forEach((section, concern) -> addAll(found, text, section, concern));
        if (text.locale().getLanguage().equals("en")) {
          ways(text, yesOrNo, typed).forEach(found::add);
        }
      }
    }
    return found;
  }

  private void addAll(List<Finding> found, ReadText text, Section section, Concern concern) {
    list.find(section, text.words()).stream()
        .limit(MOST_OF_A_KIND)
        .forEach(
            hit ->
                found.add(
                    finding(
                        concern,
                        concern == Concern.BLAMING ? Severity.CHANGE : Severity.LOOK,
                        text,
                        hit)));
  }

  private List<Finding> ways(ReadText text, boolean yesOrNo, boolean typed) {
    List<Finding> found = new ArrayList<>();
    Optional<Hit> two =
        typed ? Optional.empty() : TwoInOne.find(text.text(), text.words(), list, yesOrNo);
    two.ifPresent(hit -> found.add(finding(Concern.TWO_IN_ONE, Severity.LOOK, text, hit)));
    AsksToAgree.find(text.text(), text.words())
        .forEach(hit -> found.add(finding(Concern.LEADING, Severity.LOOK, text, hit)));
    TwoNegatives.find(text.text(), text.words(), list, yesOrNo)
        .ifPresent(hit -> found.add(finding(Concern.TWO_NEGATIVES, Severity.LOOK, text, hit)));
    return found;
  }

  private static Finding finding(Concern concern, Severity severity, ReadText text, Hit hit) {
    return Finding.in(
        concern,
        severity,
        text.language(),
        text.path(),
        Excerpt.of(text.text(), hit),
        hit.kinder());
  }

  /** Whether one of the answers agrees, and one does not. */
  private boolean yesOrNo(List<ReadText> texts) {
    return answers(texts, Section.YES) && answers(texts, Section.NO);
  }

  private boolean answers(List<ReadText> texts, Section section) {
    return texts.stream()
        .filter(text -> text.role() == PlacedText.Role.CHOICE)
        .anyMatch(
            text ->
                list.find(section, text.words()).stream()
                    .anyMatch(hit -> hit.start() == text.words().get(0).start()));
  }
}
