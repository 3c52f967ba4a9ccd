package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.designer.comment.Comment;
import org.evensay.survey.designer.comment.CommentStore;
import org.evensay.survey.designer.comment.SettleComment;
import org.evensay.survey.designer.comment.WriteComment;

/** What co-authors say about a draft or one of its questions, where all of them see it. */
@Named
@RequestScoped
public class CommentsPage {

  private static final String FIELD = "words";

  /** A comment in the list. */
  public record Shown(Comment comment, String who, String about) {

    public String getId() {
      return comment.id();
    }

    public String getWords() {
      return comment.words();
    }

    /** Who said it, and when. */
    public String getWho() {
      return who;
    }

    /** The question that it is about; empty for the draft as a whole. */
    public String getAbout() {
      return about;
    }

    public boolean isSettled() {
      return comment.settled();
    }
  }

  @Inject DraftAtHand atHand;
  @Inject CommentStore comments;
  @Inject WriteComment writeComment;
  @Inject SettleComment settleComment;
  @Inject PeopleStore people;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.question}")
  String question;

  private Draft draft;
  private String words = "";

  /** Shows them to those who may write on the draft. */
  public void load() {
    draft();
  }

  private Draft draft() {
    if (draft == null) {
      draft = atHand.draft(id);
    }
    return draft;
  }

  /** Says something. */
  public String write() {
    try {
      writeComment.write(atHand.programme(), draft().id(), getQuestion(), words);
      return address();
    } catch (Refused refused) {
      problems.add(FIELD, refused);
      return null;
    }
  }

  /** Says that nothing is left to do about a comment, or that something is. */
  public String settle(String comment, boolean settled) {
    try {
      settleComment.settle(atHand.programme(), draft().id(), comment, settled);
      // What she is writing is nowhere but in what she sent.
      return words.isBlank() ? address() : null;
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  private String address() {
    return "/survey/designer/comments.xhtml?faces-redirect=true&draft="
        + id
        + (getQuestion().isEmpty() ? "" : "&question=" + getQuestion());
  }

  public String getId() {
    return id;
  }

  /** The question that is looked at; empty for all of the draft. */
  public String getQuestion() {
    return question != null && question.matches("[A-Za-z0-9_-]{1,64}") ? question : "";
  }

  public String getTitle() {
    return atHand.title(draft());
  }

  public String getWords() {
    return TypedText.withoutOddSigns(words);
  }

  /** Whether there is something in the field that is kept nowhere else. */
  public boolean isUnsaved() {
    return problems.isAny() || !words.isBlank();
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  /** The comments on the question; without one, all. */
  public List<Shown> getComments() {
    return comments.of(draft().id()).stream()
        .filter(comment -> getQuestion().isEmpty() || comment.question().equals(getQuestion()))
        .map(comment -> new Shown(comment, who(comment), comment.question()))
        .toList();
  }

  private String who(Comment comment) {
    String name = people.displayName(comment.by()).orElse(language.get("journal.somebody"));
    return language.with("designer.comments.who", Apart.words(name), Date.from(comment.at()));
  }
}
