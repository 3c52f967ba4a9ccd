package org.evensay.survey.translation;

import java.util.List;

/**
 * A text of a file as a page shows it.
 *
 * @param id its id in the file
 * @param place where it stands, in words
 * @param now what it says in the first language; empty where there is no such text
 * @param theirs what it says in the first language by the file, where that is something else
 * @param words what it would say
 * @param wrong why it cannot be taken
 * @param toAsk whether it is taken where somebody asks for it
 */
public record ShownUnit(
    String id,
    String place,
    String now,
    String theirs,
    String words,
    List<String> wrong,
    boolean toAsk) {

  public ShownUnit {
    wrong = List.copyOf(wrong);
  }

  public String getId() {
    return id;
  }

  public String getPlace() {
    return place;
  }

  public String getNow() {
    return now;
  }

  public String getTheirs() {
    return theirs;
  }

  public String getWords() {
    return words;
  }

  public List<String> getWrong() {
    return wrong;
  }

  public boolean isToAsk() {
    return toAsk;
  }
}
