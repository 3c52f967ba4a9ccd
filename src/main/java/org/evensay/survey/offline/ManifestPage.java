package org.evensay.survey.offline;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.PublishedEdition;

/** What a browser has to know to put the page for devices beside other programs. */
@Named
@RequestScoped
public class ManifestPage {

  private static final String COLOUR = "#1c1b2e";

  @Inject OfflineSurvey surveys;
  @Inject PageLanguage language;

  /** Answers with it. */
  public void send() throws IOException {
    PublishedEdition survey = surveys.newest();
    byte[] document = document(survey).getBytes(StandardCharsets.UTF_8);
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    response.setResponseContentType("application/manifest+json");
    response.setResponseHeader("Content-Length", Integer.toString(document.length));
    response.getResponseOutputStream().write(document);
    context.responseComplete();
  }

  private String document(PublishedEdition survey) {
    JsonArrayBuilder icons =
        JSON.createArrayBuilder().add(icon("mark", "any")).add(icon("mark-maskable", "maskable"));
    return JSON.createObjectBuilder()
        .add("id", "/survey/offline/device?survey=" + survey.slug())
        .add("name", language.with("offline.manifest.name", language.of(survey.edition().title())))
        .add("short_name", "Evensay")
        .add("lang", language.getTag())
        .add("dir", language.getDirection())
        .add(
            "start_url",
            "/survey/offline/device?survey=" + survey.slug() + "&lang=" + language.getTag())
        .add("scope", "/survey/offline/")
        .add("display", "standalone")
        .add("background_color", COLOUR)
        .add("theme_color", COLOUR)
        .add("icons", icons)
        .build()
        .toString();
  }

  private static JsonObjectBuilder icon(String name, String purpose) {
    return JSON.createObjectBuilder()
        .add("src", "/resources/picture/" + name + ".svg")
        .add("type", "image/svg+xml")
        .add("sizes", "any")
        .add("purpose", purpose);
  }
}
