package org.evensay.survey.review;

/** A finding in the reader's language. */
public record ShownFinding(Finding finding, String severity, String words, String more) {

  private static final int MOST_PLACES = 8;

  public String getCode() {
    return finding.severity().code();
  }

  public String getSeverity() {
    return severity;
  }

  public String getWords() {
    return words;
  }

  public String getMore() {
    return more;
  }

  public String getLanguage() {
    return finding.language().ownName();
  }

  public String getTag() {
    return finding.language().tag();
  }

  public String getDirection() {
    return finding.language().direction();
  }

  public boolean isQuoted() {
    return finding.excerpt().isPresent();
  }

  public String getBefore() {
    return finding.excerpt().map(Excerpt::before).orElse("");
  }

  public String getFound() {
    return finding.excerpt().map(Excerpt::found).orElse("");
  }

  public String getAfter() {
    return finding.excerpt().map(Excerpt::after).orElse("");
  }

  /** The ways to its texts, the first of them. */
  public String getPlaces() {
    String places = String.join(", ", finding.places().stream().limit(MOST_PLACES).toList());
    return finding.places().size() > MOST_PLACES ? places + ", …" : places;
  }
}
