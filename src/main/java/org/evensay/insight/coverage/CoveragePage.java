package org.evensay.insight.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.people.Caller;
import org.evensay.insight.results.Hearing;
import org.evensay.insight.results.LeftOut;

/** Who was heard, and who was not: for everybody who works on a programme. */
@Named
@RequestScoped
public class CoveragePage {

  private static final int BAR_UNITS = 100;

  @Inject Caller caller;
  @Inject Coverage coverage;
  @Inject References references;
  @Inject PageLanguage language;

  private List<Coverage.Report> reports;

  /** Looks up the coverage of the programme of whoever is signed in. */
  public void load() {
    reports = coverage.of(caller.workspace());
  }

  /** A survey with its tables. */
  public record ShownReport(
      String name,
      ShownText title,
      boolean madeUp,
      String counted,
      int batch,
      List<String> missed,
      String hidden,
      List<ShownCharacteristic> characteristics) {

    public String getName() {
      return name;
    }

    public ShownText getTitle() {
      return title;
    }

    public boolean isMadeUp() {
      return madeUp;
    }

    public String getCounted() {
      return counted;
    }

    public int getBatch() {
      return batch;
    }

    public List<String> getMissed() {
      return missed;
    }

    /** The sentence that names the groups whose figures are hidden; empty where none is. */
    public String getHidden() {
      return hidden;
    }

    public List<ShownCharacteristic> getCharacteristics() {
      return characteristics;
    }
  }

  /** The table of a characteristic: a line for each of its groups. */
  public record ShownCharacteristic(
      ShownText label,
      boolean ofEverybody,
      List<String> notes,
      List<ShownSource> sources,
      List<ShownCategory> rows) {

    public ShownText getLabel() {
      return label;
    }

    public boolean isOfEverybody() {
      return ofEverybody;
    }

    /** What has to be known to read the table: what is not in it, and what is not known. */
    public List<String> getNotes() {
      return notes;
    }

    public List<ShownSource> getSources() {
      return sources;
    }

    public List<ShownCategory> getRows() {
      return rows;
    }
  }

  /** Where expected numbers are from, and how they were read there. */
  public record ShownSource(String name, String read) {

    /** A name in English, whatever language the page is in. */
    public String getName() {
      return name;
    }

    public String getRead() {
      return read;
    }
  }

  /** A line of a table, in words; and its bar, in hundredths of its width. */
  public record ShownCategory(
      ShownText label,
      String heard,
      String share,
      String expected,
      String counted,
      String ratio,
      String gap,
      int barHeard,
      int barExpected) {

    public ShownText getLabel() {
      return label;
    }

    public String getHeard() {
      return heard;
    }

    public String getShare() {
      return share;
    }

    public String getExpected() {
      return expected;
    }

    /** Who was counted for what is expected, and when. */
    public String getCounted() {
      return counted;
    }

    public String getRatio() {
      return ratio;
    }

    public String getGap() {
      return gap;
    }

    public int getBarHeard() {
      return barHeard;
    }

    public int getBarExpected() {
      return barExpected;
    }
  }

  private List<ShownReport> shown;

  public List<ShownReport> getReports() {
    if (shown == null) {
      shown = reports.stream().map(this::report).toList();
    }
    return shown;
  }

  /** The English name of the licence under which the expected numbers are shown. */
  public String getLicence() {
    return references.licence();
  }

  private ShownReport report(Coverage.Report report) {
    return new ShownReport(
        report.survey().slug(),
        language.shown(report.survey().edition().title()),
        report.survey().madeUp(),
        report.counted().count().isPresent()
            ? language.with("coverage.counted", report.counted().count().getAsInt())
            : language.get("coverage.counted.few"),
        report.batch(),
        report.missed(language),
        report.hidden(language),
        report.characteristics().stream().map(this::characteristic).toList());
  }

  private ShownCharacteristic characteristic(Coverage.Characteristic characteristic) {
    return new ShownCharacteristic(
        language.shown(characteristic.label()),
        characteristic.code().equals(Hearing.RESPONDENT),
        notes(characteristic),
        characteristic.categories().stream()
            .flatMap(category -> category.reference().stream())
            .map(reference -> new ShownSource(reference.source(), read(reference)))
            .distinct()
            .toList(),
        characteristic.categories().stream()
            .map(category -> category(category, characteristic.unknown().isPresent()))
            .toList());
  }

  private List<String> notes(Coverage.Characteristic characteristic) {
    List<String> notes = new ArrayList<>(LeftOut.words(characteristic.leftOut(), language));
    if (characteristic.partly()) {
      notes.add(language.get("coverage.partly"));
    }
    if (characteristic.isRough()) {
      notes.add(language.get("coverage.rough"));
    }
    characteristic
        .unknown()
        .ifPresent(why -> notes.add(language.get("coverage.unknown." + why.code())));
    return notes;
  }

  private ShownCategory category(Coverage.Category category, boolean unknown) {
    return new ShownCategory(
        category.name().equals(Hearing.UNANSWERED)
            ? ShownText.inPagesLanguage(language.get("coverage.unanswered"))
            : language.shown(category.label()),
        category.heard().count().isPresent()
            ? language.with("coverage.number", category.heard().count().getAsInt())
            : language.get("coverage.hidden"),
        category
            .share()
            .map(share -> language.with("coverage.percent", share.value()))
            .orElse(language.get("coverage.none")),
        category
            .reference()
            .map(reference -> language.with("coverage.percent", reference.share()))
            .orElse(
                language.get(unknown && !category.unsaid() ? "coverage.unknown" : "coverage.none")),
        category.reference().map(this::counted).orElse(""),
        category
            .representation()
            .map(r -> language.with("coverage.ratio", r.ratio(), r.low(), r.high()))
            .orElse(language.get("coverage.none")),
        category
            .representation()
            .map(r -> language.with("coverage.gap", r.gap()))
            .orElse(language.get("coverage.none")),
        category.share().map(share -> units(share.value())).orElse(0),
        category.reference().map(reference -> units(reference.share())).orElse(0));
  }

  private String counted(Reference reference) {
    return language.with(
        "coverage.source",
        language.with("coverage.measured." + reference.counted(), reference.figures().toArray()),
        Integer.toString(reference.year()));
  }

  private String read(Reference reference) {
    return language.get("coverage.source." + (reference.readThere() ? "directly" : "secondary"));
  }

  private static int units(double share) {
    return (int) Math.max(1, Math.round(share * BAR_UNITS));
  }
}
