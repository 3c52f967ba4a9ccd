package org.evensay.survey.edition.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.edition.change.Change.What;

/** What is different between two records of the design, fact by fact. */
final class RecordChange {

  /** Keys whose change has words of its own. */
  private static final Map<String, What> KNOWN =
      Map.of(
          "minutes", What.MINUTES,
          "show-if", What.CONDITION,
          "required-if", What.REQUIRED_IF,
          "valid-condition", What.RULE,
          "characteristic", What.CHARACTERISTIC,
          "value", What.CALCULATION);

  private static final String LABEL = "label";

  private final Facts before;
  private final Facts after;
  private final List<Change> changes = new ArrayList<>();

  private RecordChange(Facts before, Facts after) {
    this.before = before;
    this.after = after;
  }

  /** What is different about a question that both editions have. */
  static List<Change> of(Question before, Question after) {
    if (before.type().equals(after.type())) {
      return of(Facts.of((Record) before), Facts.of((Record) after));
    }
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Setting(What.TYPE, "", before.type(), after.type()));
    // What else there is, depends on the type: only what all types have can be compared.
    changes.addAll(of(Facts.of(before.wording()), Facts.of(after.wording())));
    return changes;
  }

  /** What is different between these facts. */
  static List<Change> of(Facts before, Facts after) {
    RecordChange change = new RecordChange(before, after);
    change.choices();
    change.settings();
    change.texts();
    return change.changes;
  }

  private void choices() {
    List<String> removed = new ArrayList<>(before.choices());
    removed.removeAll(after.choices());
    List<String> kept = new ArrayList<>(before.choices());
    kept.removeAll(removed);
    List<String> keptNow = new ArrayList<>(after.choices());
    keptNow.retainAll(kept);
    for (String choice : after.choices()) {
      if (!kept.contains(choice)) {
        addedOrRenamed(choice, removed);
      }
    }
    removed.forEach(gone -> changes.add(Change.Setting.of(What.CHOICE_REMOVED, gone)));
    if (!kept.equals(keptNow)) {
      changes.add(Change.Setting.of(What.CHOICES_MOVED, ""));
    }
  }

  private void addedOrRenamed(String choice, List<String> removed) {
    LocalizedText words = after.texts().get(new Facts.Spot(choice, LABEL));
    String renamed =
        removed.stream()
            .filter(gone -> Objects.equals(words, before.texts().get(new Facts.Spot(gone, LABEL))))
            .findFirst()
            .orElse(null);
    if (renamed == null) {
      changes.add(Change.Setting.of(What.CHOICE_ADDED, choice));
    } else {
      removed.remove(renamed);
      changes.add(new Change.Setting(What.CHOICE_RENAMED, choice, renamed, choice));
    }
  }

  /** Of a choice that only one of them has, it is enough to say that. */
  private boolean isInBoth(Facts.Spot spot) {
    return spot.choice().isEmpty()
        || before.choices().contains(spot.choice()) && after.choices().contains(spot.choice());
  }

  private void settings() {
    Set<Facts.Spot> spots = new LinkedHashSet<>(after.settings().keySet());
    spots.addAll(before.settings().keySet());
    for (Facts.Spot spot : spots) {
      Object was = before.settings().get(spot);
      Object is = after.settings().get(spot);
      if (isInBoth(spot) && !Objects.equals(was, is)) {
        changes.add(setting(spot, was, is));
      }
    }
  }

  private static Change setting(Facts.Spot spot, Object was, Object is) {
    String before = was == null ? "" : was.toString();
    String after = is == null ? "" : is.toString();
    if (!spot.choice().isEmpty()) {
      return new Change.Setting(What.CHOICE_SETTING, spot.choice(), spot.key(), after);
    }
    if (spot.key().equals("required")) {
      return Change.Setting.of(Boolean.TRUE.equals(is) ? What.REQUIRED : What.NOT_REQUIRED, "");
    }
    What known = KNOWN.get(spot.key());
    return known == null
        ? new Change.Setting(What.SETTING, spot.key(), before, after)
        : new Change.Setting(known, "", before, after);
  }

  private void texts() {
    Set<Facts.Spot> spots = new LinkedHashSet<>(after.texts().keySet());
    spots.addAll(before.texts().keySet());
    for (Facts.Spot spot : spots) {
      LocalizedText was = before.texts().getOrDefault(spot, LocalizedText.empty());
      LocalizedText is = after.texts().getOrDefault(spot, LocalizedText.empty());
      if (isInBoth(spot)) {
        texts(spot, was, is);
      }
    }
  }

  private void texts(Facts.Spot spot, LocalizedText was, LocalizedText is) {
    Set<LanguageVariant> languages = new TreeSet<>(is.variants());
    languages.addAll(was.variants());
    for (LanguageVariant language : languages) {
      String before = was.texts().getOrDefault(language, "");
      String after = is.texts().getOrDefault(language, "");
      if (!before.equals(after)) {
        changes.add(new Change.Words(spot.key(), spot.choice(), language, before, after));
      }
    }
  }
}
