package org.evensay.survey.designer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.symbol.Symbol;
import org.evensay.survey.design.symbol.Symbols;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Rewritten;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Abridged;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.designer.form.SymbolForm;

/** The symbols before the lines of a part: all at once, with a search for those there are. */
@Named
@RequestScoped
public class SymbolsPage {

  private static final String SYMBOLS = "symbols";

  /** How many a search shows. */
  private static final int FOUND = 30;

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private DraftDocument document;
  private Optional<Spot> spot;
  private JsonObject base;

  /** Finds what may have symbols, for those who may write on it. */
  @PostConstruct
  void find() {
    document = DraftDocument.readable(atHand.draft(id).document());
    spot = Spot.of(at);
    base = isWriting() ? PartForm.posted(request.getParameter("base"), document) : there();
  }

  private boolean isWriting() {
    return request.getMethod().equals("POST") && request.getParameter("base") != null;
  }

  private JsonObject there() {
    if (spot.isEmpty()) {
      return document.around();
    }
    JsonObject part =
        document.part(spot.get()).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    return spot.get().isPage() ? DraftDocument.withoutQuestions(part) : part;
  }

  /** Takes what was typed; or names what is wrong with it, or shows what was looked for. */
  public String load() {
    if (!isWriting() || go().equals("find")) {
      return null;
    }
    form().lines().forEach(this::check);
    return problems.isAny() ? null : keep();
  }

  private String go() {
    return Optional.ofNullable(request.getParameter("go")).orElse("");
  }

  private SymbolForm form() {
    return new SymbolForm(base, document.defaultLanguage());
  }

  private void check(SymbolForm.Line line) {
    String typed = typed(line).strip();
    if (typed.isEmpty() || Symbols.named(typed).isPresent()) {
      return;
    }
    List<String> near = Symbols.near(typed);
    if (near.isEmpty()) {
      problems.add(line.field(), DocumentMistake.NO_SYMBOL_LIKE_IT.code(), typed);
    } else {
      problems.add(
          line.field(), DocumentMistake.NO_SUCH_SYMBOL.code(), typed, String.join(", ", near));
    }
  }

  private String keep() {
    JsonObject mine = form().with(request::getParameter);
    // Whoever goes on and typed nothing has nothing to lose, whatever others did meanwhile.
    boolean nothing = mine.equals(base);
    try {
      Spot now =
          nothing && !onto().equals(SYMBOLS)
              ? spot.orElse(null)
              : atHand.change(id, new Rewritten(spot, base, mine), spot.orElse(null));
      String where = now == null ? "" : "&at=" + now;
      // Enter in the search saves as it does in every other field, and then shows what was found.
      String sought =
          getSought().isEmpty() ? "" : "&sought=" + URLEncoder.encode(getSought(), UTF_8);
      String to = "/survey/designer/" + onto() + ".xhtml?faces-redirect=true&draft=";
      return to + id + where + sought + "&done=yes";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  /** Where the pressed button leads once the symbols are kept: here again, for most. */
  private String onto() {
    return List.of("edit", "look").contains(go()) ? go() : SYMBOLS;
  }

  public String getId() {
    return id;
  }

  /** Where it stands, for addresses; empty for what stands around all pages. */
  public String getAt() {
    return spot.map(Spot::toString).orElse("");
  }

  public boolean isSaved() {
    return request.getParameter("done") != null;
  }

  /** What it is called. */
  public ShownText getTitle() {
    return PartTitle.of(spot, base, document, language);
  }

  /** What she saw of it. */
  public String getBase() {
    return Abridged.of(base).toString();
  }

  /** Each line of it, with what stands in its field. */
  public List<ShownSymbolLine> getLines() {
    List<ShownSymbolLine> lines = new ArrayList<>();
    for (SymbolForm.Line line : form().lines()) {
      lines.add(new ShownSymbolLine(line, lines.size() + 1, typed(line)));
    }
    return lines;
  }

  private String typed(SymbolForm.Line line) {
    String typed = isWriting() ? request.getParameter(line.field()) : null;
    return typed == null ? line.symbol() : typed;
  }

  /** What she looks for; empty for nothing. */
  public String getSought() {
    return Optional.ofNullable(request.getParameter("sought")).orElse("").strip();
  }

  /** The names of what was found. */
  public List<String> getFound() {
    return getSought().isEmpty()
        ? List.of()
        : Symbols.search(getSought(), FOUND).stream().map(Symbol::name).toList();
  }
}
