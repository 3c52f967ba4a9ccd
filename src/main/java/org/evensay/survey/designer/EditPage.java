package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageOption;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Merge;
import org.evensay.survey.designer.change.Rewritten;
import org.evensay.survey.designer.change.Seen;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Abridged;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.designer.form.PartKeys;
import org.evensay.survey.designer.form.PartMistakes;

/**
 * Writing one part of a draft: a question, a page, or what stands around all pages. What others
 * changed in the same part meanwhile is put together with it; where both changed the same thing she
 * sees theirs beside hers, and decides.
 */
@Named
@RequestScoped
public class EditPage {

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject ShownPlace places;
  @Inject KnownCharacteristics characteristics;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private Draft draft;
  private DraftDocument document;
  private JsonObject base;
  private JsonObject mine;
  private boolean saved;
  private CameBack came;
  private List<ShownTheirs> theirs = List.of();
  private List<ShownField> fields;
  private PartSaid said;

  /** Finds the part, and takes in what was written. */
  @PostConstruct
  void find() {
    draft = atHand.draft(id);
    document = DraftDocument.readable(draft.document());
    saved = request.getParameter("done") != null;
    if (isWriting()) {
      came = CameBack.of(request::getParameterValues, document, this::form, this::settled);
      base = came.base();
      mine = came.mine();
    } else {
      base = there(spot()).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
      mine = base;
    }
  }

  private JsonObject settled(JsonObject was, JsonObject is) {
    return PartKeys.settled(was, is, spot(), document, atHand::isSurvey);
  }

  private boolean isWriting() {
    return request.getMethod().equals("POST") && request.getParameter("base") != null;
  }

  /** Does what the pressed button says. */
  public String load() {
    if (!isWriting()) {
      return null;
    }
    if (isTooLong()) {
      came.exceeded().forEach((field, is) -> problems.add(field, is.key(), is.most(), is.typed()));
      return null;
    }
    try {
      return take();
    } catch (Refused refused) {
      problems.add(refused.refusal() == DesignerRefusal.NAME_TAKEN ? "name" : "", refused);
      meet();
      return null;
    }
  }

  private boolean isTooLong() {
    return came != null && !came.exceeded().isEmpty();
  }

  private Optional<Spot> spot() {
    return Spot.of(at);
  }

  private Optional<JsonObject> there(Optional<Spot> spot) {
    return spot.isPresent()
        ? document
            .part(spot.get())
            .map(one -> spot.get().isPage() ? DraftDocument.withoutQuestions(one) : one)
        : Optional.of(document.around());
  }

  private PartForm form(JsonObject part) {
    return new PartForm(part, keys(part), written(), document.defaultLanguage());
  }

  private List<Key> keys(JsonObject part) {
    return PartKeys.of(spot(), part, document).stream()
        .map(
            key ->
                key.way().equals(Key.CHARACTERISTIC)
                    ? Key.characteristic(characteristics.codes())
                    : key)
        .toList();
  }

  private String take() {
    PartButtons buttons = new PartButtons(request::getParameterValues, form(mine));
    WayOn way = new WayOn(id, written(), atHand, came.twice());
    // Whoever wrote nothing has nothing to lose, also where the part is gone.
    boolean wrote = !mine.equals(base);
    Spot kept =
        wrote || !buttons.isLeaving()
            ? atHand.change(id, new Rewritten(spot(), base, mine), null)
            : Rewritten.find(document, spot(), base, atHand.past(id))
                .flatMap(at -> at)
                .orElse(null);
    DraftDocument after = DraftDocument.readable(atHand.draft(id).document());
    if (buttons.isLeaving() && !way.isTold()) {
      return way.away(buttons.go(), kept, after, wrote);
    }
    if (kept == null) {
      return way.again(null, "");
    }
    Seen seen = DraftDocument.seen(kept, after.part(kept).orElseThrow());
    Optional<Change> further = buttons.further(kept, seen, after);
    return further.isEmpty()
        ? way.again(kept, buttons.anchor())
        : way.further(further.get(), kept, atHand.change(id, further.get(), null));
  }

  /** Puts hers together with what is there now, and shows what both changed. */
  private void meet() {
    Optional<Optional<Spot>> found = Rewritten.find(document, spot(), base, atHand.past(id));
    // What the page goes on with is where it stands now: nothing on it may lead to its old place.
    at = found.flatMap(spot -> spot).map(Spot::toString).orElse(at);
    JsonObject there = found.flatMap(this::there).orElse(base);
    Merge merge = Merge.of(base, there, mine);
    JsonObject before = base;
    theirs =
        merge.contested().stream()
            .map(way -> ShownTheirs.of(way, there, before, keys(mine), document, language))
            .toList();
    base = there;
    mine = merge.merged();
  }

  public String getId() {
    return id;
  }

  public String getAt() {
    return at;
  }

  /** What it is, which says what can be done with it as a whole. */
  public EditedPart getPart() {
    return new EditedPart(spot(), mine);
  }

  /** What it is called, in the language of a question's own words. */
  public ShownText getTitle() {
    return PartTitle.of(spot(), isTooLong() ? base : mine, document, language);
  }

  /** What it belongs to. */
  public String getDraftTitle() {
    return atHand.title(draft);
  }

  public String getBase() {
    return Abridged.of(base).toString();
  }

  /** What the fields show, where that is not what she began with; empty otherwise. */
  public String getShown() {
    return CameBack.shown(base, mine);
  }

  /** The fields; a view asks for them again with each that it shows. */
  public List<ShownField> getFields() {
    if (fields == null) {
      ShownField.Form common =
          new ShownField.Form(
              language,
              document.defaultLanguage(),
              written(),
              form(mine).languages(),
              getSaid(),
              this::lines,
              new ConditionWords(language, Askable.before(document, Optional.empty())),
              characteristics);
      fields = shownForm().fields().stream().map(field -> new ShownField(field, common)).toList();
    }
    return fields;
  }

  /** What was typed for a list with one thing on each line, where it could not be taken. */
  private String lines(String field) {
    boolean left = isTooLong() && came.exceeded().containsKey(field);
    return left ? PartForm.typed(request::getParameterValues, field).orElse("") : "";
  }

  /** What was too long to be kept is shown to its end. */
  private PartForm shownForm() {
    return isTooLong() ? form(mine).whole() : form(mine);
  }

  /** What is said of it, and what was refused. */
  public PartSaid getSaid() {
    if (said == null) {
      said =
          new PartSaid(
              saved,
              draft.document(),
              all -> PartMistakes.of(all, spot(), document, keys(mine), places::words));
      PartMistakes refused = said.mistakes();
      shownForm()
          .cut()
          .forEach(
              (field, is) -> refused.and(field, language.with(is.key(), is.most(), is.typed())));
      problems.getList().forEach(one -> refused.and(one.getField(), one.getWords()));
    }
    return said;
  }

  /** Where a condition may still have an old name of a choice, after new ones were given. */
  public List<LinkedPart> getLeft() {
    return LinkedPart.all(request.getParameter("left"), document, language);
  }

  /** How many lines were left out of what was just written; empty for none. */
  public String getTwice() {
    return WayOn.leftOut(request.getParameter(WayOn.TWICE), language);
  }

  public boolean isSaved() {
    return saved;
  }

  /** What others made of the same things meanwhile. */
  public List<ShownTheirs> getTheirs() {
    return theirs;
  }

  private LanguageVariant written() {
    return LanguageVariant.ofTag(Optional.ofNullable(request.getParameter("in")).orElse(""))
        .filter(document.languages()::contains)
        .orElse(document.defaultLanguage());
  }

  /** The language whose words are written, by its code. */
  public String getWritten() {
    return written().tag();
  }

  /** The languages of the survey, to write in. */
  public List<LanguageOption> getLanguages() {
    return document.languages().stream()
        .map(one -> new LanguageOption(one, one.equals(written())))
        .toList();
  }
}
