package org.evensay.survey.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/**
 * The glossary as a table, out and in: what a table brings is shown first, and the table travels
 * with the page, so that nothing of it is kept until somebody takes it.
 */
@Named
@RequestScoped
public class TablePage {

  /** Millions of bytes of a table; its text comes back in a form, which has room for four. */
  static final int MEGABYTES = 3;

  /** More mistakes at once are of no use to anybody; their number is said. */
  static final int MISTAKES_SHOWN = 50;

  private static final int BYTES = MEGABYTES * 1_000_000;
  private static final String FIELD = "file";

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject GlossaryStore store;
  @Inject TakeTerms takeTerms;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private String file = "";
  private Optional<BroughtTable> brought = Optional.empty();
  private List<ShownTerm> added = List.of();
  private List<ShownTerm> changed = List.of();

  /** Answers with a table, shows what one brings, or takes that into the glossary. */
  public String load() throws IOException, ServletException {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    if (!request.getMethod().equals("POST")) {
      String wanted = asked("take-out");
      if (wanted.equals("yes")) {
        List<Term> terms = terms();
        send("glossary", TermTableFile.of(terms, languages(terms)));
      } else if (wanted.equals("template")) {
        send("glossary-template", TermTableFile.of(List.of(), LanguageVariant.spoken()));
      }
      return null;
    }
    file = asked("table").isEmpty() ? uploaded() : asked("table");
    if (problems.isAny()) {
      return null;
    }
    TermTable table = TermTable.read(file);
    return asked("go").equals("take") ? take(table) : look(table);
  }

  private List<Term> terms() {
    return store.of(caller.workspace());
  }

  private static Collection<LanguageVariant> languages(List<Term> terms) {
    TreeSet<LanguageVariant> languages = new TreeSet<>();
    terms.forEach(term -> languages.addAll(term.called().keySet()));
    return languages;
  }

  private void send(String name, String table) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setContentType("text/csv; charset=UTF-8; header=present");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    response.getOutputStream().write(table.getBytes(StandardCharsets.UTF_8));
    context.responseComplete();
  }

  private String asked(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private String uploaded() throws IOException, ServletException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    Part part = type.startsWith("multipart/") ? request.getPart(FIELD) : null;
    if (part == null || part.getSize() == 0) {
      problems.add(FIELD, "interchange.bring.no-file");
      return "";
    }
    try (var bytes = part.getInputStream()) {
      byte[] content = bytes.readNBytes(BYTES + 1);
      Optional<String> text = TermTable.decoded(content);
      if (content.length > BYTES) {
        problems.add(FIELD, "translation.file.too-large", MEGABYTES);
      } else if (text.isEmpty()) {
        problems.add(FIELD, "glossary.wrong.encoding");
      }
      return text.orElse("");
    }
  }

  private String look(TermTable table) {
    BroughtTable all = BroughtTable.of(table, terms());
    if (all.mistakes().isEmpty()) {
      brought = Optional.of(all);
      added = shown(all.added());
      changed = shown(all.changed());
    } else {
      told(all.mistakes());
    }
    return null;
  }

  private void told(List<TableMistake> mistakes) {
    mistakes.stream()
        .limit(MISTAKES_SHOWN)
        .forEach(one -> problems.add(FIELD, ShownText.inPagesLanguage(one.in(language))));
    if (mistakes.size() > MISTAKES_SHOWN) {
      problems.add(FIELD, "design.add.more", mistakes.size() - MISTAKES_SHOWN);
    }
  }

  private String take(TermTable table) {
    if (!BroughtTable.of(table, terms()).mistakes().isEmpty()) {
      return look(table);
    }
    try {
      takeTerms.take(caller.workspace(), asked("seen"), table);
      return "/survey/glossary/table.xhtml?faces-redirect=true&done=yes";
    } catch (Refused refused) {
      problems.add("", refused);
      return look(table);
    }
  }

  public boolean isTaken() {
    return request.getParameter("done") != null;
  }

  public int getMegabytes() {
    return MEGABYTES;
  }

  /** Whether there is a table to look at, with nothing wrong in it. */
  public boolean isBrought() {
    return brought.isPresent();
  }

  /** The table, to travel with the page. */
  public String getFile() {
    return file;
  }

  /** Names the glossary that it was compared with. */
  public String getSeen() {
    return brought.map(BroughtTable::seen).orElse("");
  }

  public List<ShownTerm> getAdded() {
    return added;
  }

  public List<ShownTerm> getChanged() {
    return changed;
  }

  private static List<ShownTerm> shown(List<Term> terms) {
    return terms.stream().map(ShownTerm::of).toList();
  }

  public int getSame() {
    return brought.map(BroughtTable::same).orElse(0);
  }

  public boolean isAnything() {
    return brought.filter(BroughtTable::isAnything).isPresent();
  }
}
