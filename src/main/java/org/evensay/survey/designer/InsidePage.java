package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Moved;
import org.evensay.survey.designer.change.Outline;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.NewQuestion;

/** The questions of a repeated group: in order, to be moved, added to and written. */
@Named
@RequestScoped
public class InsidePage {

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private DraftDocument document;
  private Draft draft;
  private Spot group;
  private List<ShownLine> lines;

  /** Finds the group; adds to it or moves in it what a button says. */
  public String load() {
    return atHand.pressed(this::find, this::done);
  }

  private void find() {
    draft = atHand.draft(id);
    document = DraftDocument.readable(draft.document());
    group =
        Spot.of(at)
            .filter(Spot::isQuestion)
            .map(Spot::group)
            .filter(this::isRepeated)
            .orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    lines = null;
  }

  private boolean isRepeated(Spot spot) {
    return document
        .part(spot)
        .flatMap(part -> DraftDocument.string(part, "type"))
        .filter("repeat"::equals)
        .isPresent();
  }

  /** "add", "up 2.0.1 digest", or "2.0.1 digest after 2.0.0 digest" of what was dragged. */
  private String done(String go) {
    if (go.equals("add")) {
      String type = Optional.ofNullable(request.getParameter("type")).orElse("");
      Spot added = atHand.change(id, NewQuestion.inside(type, document, group), group);
      return address("edit", added);
    }
    Optional<Moved> dragged = Moved.dropped(go);
    dragged
        .filter(moved -> moved.from().isInner())
        .ifPresent(moved -> atHand.change(id, moved, moved.from()));
    Change.Nudged.pressed(go)
        .filter(nudged -> nudged.from().isInner())
        .ifPresent(nudged -> atHand.change(id, nudged, nudged.from()));
    return address("inside", group);
  }

  private String address(String page, Spot spot) {
    return "/survey/designer/" + page + ".xhtml?faces-redirect=true&draft=" + id + "&at=" + spot;
  }

  public String getId() {
    return id;
  }

  public String getAt() {
    return group.toString();
  }

  public String getTitle() {
    return document
        .part(group)
        .map(document::called)
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> language.get("designer.line.untitled"));
  }

  /** Its questions; a view asks for them again with each that it shows. */
  public List<ShownLine> getLines() {
    if (lines == null) {
      DraftMistakes mistakes = DraftMistakes.of(draft.document());
      lines = document.inside(group).flatMap(spot -> line(spot, mistakes).stream()).toList();
    }
    return lines;
  }

  private Optional<ShownLine> line(Spot spot, DraftMistakes mistakes) {
    return document
        .part(spot)
        .map(
            part ->
                new ShownLine(
                    new Outline.Line(spot, DraftDocument.seen(spot, part), part),
                    language,
                    document,
                    mistakes.in(spot, document).size(),
                    0));
  }

  /** The types that a question in it can have. */
  public List<ShownField.Option> getTypes() {
    return Key.INNER_TYPES.stream()
        .map(type -> new ShownField.Option(type, language.get("designer.type." + type), false))
        .toList();
  }
}
