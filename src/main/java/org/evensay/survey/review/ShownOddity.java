package org.evensay.survey.review;

/** What is odd about a condition, in words, and the way to its place. */
public record ShownOddity(String place, String words) {

  public String getPlace() {
    return place;
  }

  public String getWords() {
    return words;
  }
}
