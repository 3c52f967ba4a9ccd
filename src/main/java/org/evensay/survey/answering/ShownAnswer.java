package org.evensay.survey.answering;

/**
 * One line of the page where answers are checked.
 *
 * @param page the page to go to for changing it
 * @param answer in words; empty when there is none
 */
public record ShownAnswer(String question, String label, String answer, String page) {

  public String getQuestion() {
    return question;
  }

  public String getLabel() {
    return label;
  }

  public String getAnswer() {
    return answer;
  }

  public String getPage() {
    return page;
  }

  public boolean isAnswered() {
    return !answer.isEmpty();
  }
}
