package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.RedoChange;
import org.evensay.survey.design.draft.UndoChange;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Moved;
import org.evensay.survey.designer.change.Outline;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.comment.CommentStore;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.NewQuestion;
import org.primefaces.event.ReorderEvent;

/**
 * A draft as a list of pages and questions, which can be moved, by button or by dragging, and added
 * to; its last change can be taken back.
 */
@Named
@RequestScoped
public class OutlinePage {

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject HistoryWords history;
  @Inject CommentStore comments;
  @Inject UndoChange undoChange;
  @Inject RedoChange redoChange;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject ShownPlace places;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.part}")
  String part;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private String type = Key.TYPES.get(0);
  private int read;
  private Draft draft;
  private DraftDocument document;
  private Outline outline;
  private DraftMistakes.Both mistakes;
  private ToMend toMend;
  private List<ShownLine> lines;

  /** Shows the draft to those who may write on it; moves what a button in its list says. */
  public String load() {
    draft();
    String move = request.getParameter("move");
    String by = PressedArrow.of(move).map(arrow -> "&by=" + arrow.way()).orElse("");
    return move == null ? null : done(() -> moved(move), "outline", by);
  }

  private Draft draft() {
    if (draft == null) {
      draft = atHand.draft(id);
    }
    return draft;
  }

  private DraftDocument document() {
    if (document == null) {
      document = DraftDocument.readable(draft().document());
    }
    return document;
  }

  /** The part of it that is shown. */
  public Outline getOutline() {
    if (outline == null) {
      outline = Outline.of(document(), getPart());
    }
    return outline;
  }

  /** Which part of a long draft is shown. */
  public int getPart() {
    return Outline.partOf(part, at);
  }

  private DraftMistakes.Both mistakes() {
    if (mistakes == null) {
      mistakes = DraftMistakes.Both.of(draft().document());
    }
    return mistakes;
  }

  private Spot moved(String move) {
    return Change.Nudged.pressed(move)
        .map(nudged -> atHand.change(id, nudged, nudged.from()))
        .orElse(null);
  }

  /**
   * What was dragged goes behind the line that it was dropped behind. The browser says which lines
   * they are by counting, which is right only in the version that she saw.
   */
  public void dragged(ReorderEvent event) {
    try {
      if (read != draft().version()) {
        throw new Refused(DraftRefusal.OUTDATED);
      }
      Moved moved = ShownLine.moved(shown(), event.getFromIndex(), event.getToIndex());
      atHand.change(id, moved, moved.from());
    } catch (Refused refused) {
      problems.add("", refused);
    }
    draft = null;
    read = 0;
    document = null;
    outline = null;
    mistakes = null;
    toMend = null;
    lines = null;
  }

  /** Does nothing: PrimeFaces would move its lines before anybody knew whether they can be. */
  public void keepLines(UIComponent table) {
    lines = null;
  }

  /** Adds a question of the chosen type at the end, and goes to where it is written. */
  public String add() {
    return done(
        () -> atHand.change(id, NewQuestion.of(type, document(), document().pages().size()), null),
        "edit",
        "");
  }

  /** Takes the last change back. */
  public String undo() {
    return done(
        () -> {
          undoChange.undo(atHand.programme(), draft().id(), getRead());
          return null;
        });
  }

  /** Makes the change again that was taken back last. */
  public String redo() {
    return done(
        () -> {
          redoChange.redo(atHand.programme(), draft().id(), getRead());
          return null;
        });
  }

  /** Does something, and goes to where what it was done to stands then. */
  private String done(Supplier<Spot> doing) {
    return done(doing, "outline", "");
  }

  private String done(Supplier<Spot> doing, String page, String more) {
    try {
      Spot spot = doing.get();
      return "/survey/designer/"
          + page
          + ".xhtml?faces-redirect=true&draft="
          + id
          + (spot == null ? "&part=" + getPart() : "&at=" + spot + atHand.said() + more);
    } catch (Refused refused) {
      problems.add("", refused);
      draft = null;
      read = 0;
      return null;
    }
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return atHand.title(draft());
  }

  /** Whether there are parts in it: what is no JSON has to be mended as a text. */
  public boolean isReadable() {
    try {
      document();
      return true;
    } catch (Refused noJson) {
      return false;
    }
  }

  /** Whether publishing is of any use to this reader. */
  public boolean isPublishing() {
    return atHand.mayPublish();
  }

  /** The version that she has before her; travels with the form. */
  public int getRead() {
    return read == 0 ? draft().version() : read;
  }

  public void setRead(int read) {
    this.read = read;
  }

  /** The lines; a view asks for them again with each that it shows. */
  public List<ShownLine> getLines() {
    if (lines == null) {
      lines = shown();
    }
    return lines;
  }

  private List<ShownLine> shown() {
    return ShownLine.all(
        getOutline(), language, document(), mistakes().wrong(), comments.open(draft().id()));
  }

  /** Gives the focus to a line's link or arrow after a change; null leaves the attribute out. */
  public String autofocus(ShownLine line, String on) {
    boolean last = line.getAt().equals(at) && !problems.isAny();
    return last && on.equals(pressed(Spot.of(at).orElseThrow())) ? "autofocus" : null;
  }

  private String pressed(Spot line) {
    return PressedArrow.of(request.getParameter("by"))
        .map(arrow -> arrow.next(line, document()).way())
        .orElse("");
  }

  /** Whether what was moved is asked now only when the page that it came from was. */
  public boolean isConditioned() {
    return atHand.isConditioned() || request.getParameter("with") != null;
  }

  /** What stands in the way of publishing, and what may not be meant. */
  public ToMend getToMend() {
    if (toMend == null) {
      toMend = places.toMend(mistakes().wrong(), mistakes().odd(), document());
    }
    return toMend;
  }

  /** How many comments on it are open. */
  public int getCommentCount() {
    return comments.open(draft().id()).values().stream().mapToInt(Integer::intValue).sum();
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  /** The types that a question can have, in words. */
  public Map<String, String> getTypes() {
    Map<String, String> types = new LinkedHashMap<>();
    Key.TYPES.forEach(known -> types.put(language.get("designer.type." + known), known));
    return types;
  }

  /** What would be taken back; empty when there is nothing. */
  public String getUndo() {
    return history.undo(draft().id());
  }

  /** What would be made again; empty when there is nothing. */
  public String getRedo() {
    return history.redo(draft().id());
  }
}
