package org.evensay.survey.translation;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.foundation.language.Documents.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.language.xliff.UnfitXliff;
import org.evensay.survey.designer.change.Seen;
import org.evensay.survey.translation.BroughtUnit.Outcome;

/**
 * A language of a draft as a file for translators, and back: what a file brings is shown first, and
 * the file travels with the page, so that nothing of it is kept until somebody takes it.
 */
@Named
@RequestScoped
public class ExchangePage {

  /** Millions of bytes of a file; its text comes back in a form, which has room for four. */
  static final int MEGABYTES = 3;

  private static final int BYTES = MEGABYTES * 1_000_000;
  private static final String FIELD = "file";
  private static final int BYTE_ORDER_MARK = 0xFE + 0xFF;

  @Inject HttpServletRequest request;
  @Inject DraftInTwo drafts;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Optional<SurveyXliff> texts;
  private String file = "";
  private Optional<SurveyXliff.Brought> brought = Optional.empty();
  private List<ShownOutcome> outcomes;

  /** Finds the draft, for those who may write on it. */
  @PostConstruct
  void find() {
    drafts.find();
    texts =
        drafts
            .to()
            .map(to -> new SurveyXliff(drafts.document(), drafts.version(), to, drafts.texts(to)));
  }

  /** Answers with the file, shows what one brings, or takes that into the draft. */
  public String load() throws IOException, ServletException {
    if (texts.isEmpty()) {
      return null;
    }
    if (!request.getMethod().equals("POST")) {
      if (drafts.asked("take-out").equals("yes")) {
        send(texts.get());
      }
      return null;
    }
    file = drafts.asked("xliff").isEmpty() ? uploaded() : drafts.asked("xliff");
    if (!problems.isAny()) {
      look();
    }
    boolean isTaking = drafts.asked("go").equals("take") && brought.isPresent();
    return isTaking ? take() : null;
  }

  private void send(SurveyXliff out) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setContentType("application/xliff+xml");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + out.fileName() + "\"");
    response.getOutputStream().write(out.written(words(), drafts.glossary()).getBytes(UTF_8));
    context.responseComplete();
  }

  private String uploaded() throws IOException, ServletException {
    Part part = request.getContentType().startsWith("multipart/") ? request.getPart(FIELD) : null;
    if (part == null || part.getSize() == 0) {
      problems.add(FIELD, "interchange.bring.no-file");
      return "";
    }
    try (var bytes = part.getInputStream()) {
      byte[] content = bytes.readNBytes(BYTES + 1);
      if (content.length > BYTES) {
        problems.add(FIELD, "translation.file.too-large", MEGABYTES);
      }
      return decoded(content);
    }
  }

  /** Some tools write two bytes for each letter, and say so with a mark. */
  private static String decoded(byte[] content) {
    boolean isWide =
        content.length > 1
            && Byte.toUnsignedInt(content[0]) + Byte.toUnsignedInt(content[1]) == BYTE_ORDER_MARK;
    String text = new String(content, isWide ? UTF_16 : UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void look() {
    try {
      brought = Optional.of(texts.orElseThrow().brought(file));
    } catch (UnfitXliff unfit) {
      problem(BroughtWords.unfit(language, unfit, MEGABYTES));
    } catch (OtherFile other) {
      problem(
          language.with(
              "translation.file." + other.what().code(),
              Apart.code(other.theirs()),
              Apart.code(other.ours())));
    }
  }

  private void problem(String words) {
    problems.add(FIELD, ShownText.inPagesLanguage(words));
  }

  private String take() {
    if (!drafts.asked("seen").equals(getSeen())) {
      problems.add("", "translation.exchange.meanwhile");
      return null;
    }
    Set<String> again =
        Arrays.stream(
                Optional.ofNullable(request.getParameterValues("again")).orElse(new String[0]))
            .collect(Collectors.toSet());
    List<Wanted> wanted =
        brought.orElseThrow().units().stream()
            .filter(
                one ->
                    one.outcome() == Outcome.TAKEN
                        || one.isToAsk() && again.contains(one.unit().id()))
            .map(BroughtUnit::wanted)
            .toList();
    try {
      drafts.take(to(), wanted);
      return "/survey/translation/exchange.xhtml?faces-redirect=true&draft="
          + drafts.id()
          + "&to="
          + to().tag()
          + "&done=yes";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  private LanguageVariant to() {
    return texts.orElseThrow().to();
  }

  private TextWords words() {
    return new TextWords(language, drafts.document(), texts.orElseThrow().texts());
  }

  public String getId() {
    return drafts.id();
  }

  public String getTitle() {
    return drafts.title();
  }

  /** The languages that there is something to translate into. */
  public List<ShownOption> getOptions() {
    return drafts.options();
  }

  public boolean isTaken() {
    return request.getParameter("done") != null;
  }

  public int getMegabytes() {
    return MEGABYTES;
  }

  /** The language that is translated into. */
  public LanguageVariant getTo() {
    return to();
  }

  /** The language that is translated from. */
  public LanguageVariant getFrom() {
    return drafts.document().defaultLanguage();
  }

  /** Whether there is a file to look at. */
  public boolean isBrought() {
    return brought.isPresent();
  }

  /** The file, to travel with the page. */
  public String getFile() {
    return file;
  }

  /** The version that the file was taken out of, where the draft is another one now; or 0. */
  public int getOtherVersion() {
    return brought.map(SurveyXliff.Brought::otherVersion).orElse(0);
  }

  public int getVersion() {
    return drafts.version();
  }

  /** What becomes of its texts. */
  public List<ShownOutcome> getOutcomes() {
    // A view asks for each thing that it shows of a list for the whole list again.
    if (outcomes == null) {
      outcomes =
          brought.map(all -> new BroughtWords(language, words()).of(all.units())).orElse(List.of());
    }
    return outcomes;
  }

  /** Whether anything of the file can be taken. */
  public boolean isAnything() {
    return brought.stream()
        .flatMap(all -> all.units().stream())
        .anyMatch(one -> one.outcome() == Outcome.TAKEN || one.isToAsk());
  }

  /** What the file brings, as she sees it: where that is something else, she is told first. */
  public String getSeen() {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (BroughtUnit one : brought.map(SurveyXliff.Brought::units).orElse(List.of())) {
      all.add(one.unit().id()).add(one.outcome().code()).add(one.words());
      one.there().ifPresent(there -> all.add(there.source()).add(there.target()));
    }
    return Seen.of(all.build()).digest();
  }
}
