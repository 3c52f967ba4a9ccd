package org.evensay.survey.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageOption;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.draft.BeginDraft;

/** Beginning a draft: with nothing, with an example, or with the newest edition of a survey. */
@Named
@RequestScoped
public class BeginPage {

  /** A survey that a draft can begin with. */
  public record Choice(String slug, String title) {

    public String getSlug() {
      return slug;
    }

    public String getTitle() {
      return title;
    }
  }

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject BeginDraft beginDraft;
  @Inject PageLanguage language;

  /** Shows the ways to begin to those who may. */
  public void load() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
  }

  /** The surveys of the programme that may have another edition. */
  public List<Choice> getSurveys() {
    return surveys.of(caller.workspace()).stream()
        .filter(survey -> !survey.withdrawn())
        .map(survey -> new Choice(survey.slug(), language.of(survey.edition().title())))
        .toList();
  }

  /** The languages that a survey can begin in; hers is marked. */
  public List<LanguageOption> getLanguages() {
    return LanguageVariant.spoken().stream()
        .map(one -> new LanguageOption(one, one.equals(hers())))
        .toList();
  }

  /** What she reads is what she writes first; Easy Read is written beside what it makes easier. */
  private LanguageVariant hers() {
    return language.getVariant().withoutEasyRead();
  }

  /** Begins with the languages that she marked, hers first, and no words yet. */
  public String nothing() {
    String[] marked = request.getParameterValues("languages");
    List<String> tags = marked == null ? List.of(hers().tag()) : List.of(marked);
    List<LanguageVariant> languages =
        Stream.concat(Stream.of(hers()), LanguageVariant.spoken().stream())
            .distinct()
            .filter(one -> tags.contains(one.tag()))
            .toList();
    return begin(EmptyDocument.in(languages.isEmpty() ? List.of(hers()) : languages));
  }

  /** Begins with an example. */
  public String example() {
    return begin(exampleDocument());
  }

  /** Begins with the newest edition of a survey. */
  public String newest(String slug) {
    PublishedEdition newest =
        surveys
            .newest(slug)
            .filter(survey -> survey.programme().equals(caller.workspace()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    return begin(surveys.document(newest.id()));
  }

  private String begin(String document) {
    return "/survey/designer/outline.xhtml?faces-redirect=true&draft="
        + beginDraft.begin(caller.workspace(), document);
  }

  static String exampleDocument() {
    try (InputStream example = BeginPage.class.getResourceAsStream("/example/survey.json")) {
      return new String(example.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
