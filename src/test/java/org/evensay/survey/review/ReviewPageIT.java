package org.evensay.survey.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OnTheServer
class ReviewPageIT {

  private static final String REVIEW = "/survey/review/review?lang=en-GB&survey=";

  @Test
  void nobody_sees_the_words_of_another_programmes_survey() {
    SurveyDocument survey = SurveyDocument.ofWords("theirs").publish();
    OwnProgramme others = OwnProgramme.of("review-others");

    assertEquals(404, others.as("coordinator").get(REVIEW + survey.name()).status());
    assertEquals(404, Persona.DEV.visits().get(REVIEW + "no-such-survey").status());
    assertEquals(200, Persona.AMINA.visits().get(REVIEW + survey.name()).status());
  }

  @Test
  void a_young_person_comes_from_the_list_of_surveys_to_what_may_be_better() {
    SurveyDocument survey =
        SurveyDocument.of("words")
            .page("say", Asked.longText("say").labelled("What would help service users?"))
            .publish();
    Visitor amina = Persona.AMINA.visits();

    Element link =
        amina
            .get("/survey/design/surveys?lang=en-GB")
            .document()
            .selectFirst("main a[href$='/survey/review/review?survey=" + survey.name() + "']");
    assertEquals(Words.of("design.surveys.check", survey.title()), link.text());
    Page page = amina.get(link.attr("href"));

    assertEquals(Words.of("review.heading", survey.title()), page.heading());
    assertEquals(List.of("service users"), page.document().select("mark").eachText());
    assertTrue(page.text().contains(Words.of("review.concern.office")));
    assertTrue(page.text().contains("say.label"));
  }

  @Test
  void what_coverage_does_not_find_and_what_declines_unmarked_are_said_in_the_words_of_the_form() {
    SurveyDocument survey =
        SurveyDocument.of("groups")
            .page(
                "age",
                Asked.oneChoice("age", "young", "old")
                    .with("characteristic", "\"age-band\"")
                    .with(
                        "choices",
                        """
                        [{"name": "young", "label": {"en-GB": "Young"}},
                         {"name": "no", "label": {"en-GB": "Rather not say"}, "not-said": true}]
                        """))
            .page(
                "pets",
                Asked.oneChoice("pets", "dog", "none")
                    .with(
                        "choices",
                        """
                        [{"name": "dog", "label": {"en-GB": "Dog"}},
                         {"name": "no", "label": {"en-GB": "Rather not say"}}]
                        """))
            .publish();
    String text = Persona.AMINA.visits().get(REVIEW + survey.name()).text();

    String groups = Words.of("review.concern.groups-not-named", Words.of("designer.identity.name"));
    assertTrue(text.contains(groups), text);
    for (String name : List.of("under_11", "11_15", "16_18", "19_25", "age.choices")) {
      assertTrue(text.contains(name), name);
    }
    String declining =
        Words.of(
            "review.concern.declining-not-marked",
            Words.of("designer.edit.row.special"),
            Words.of("designer.special.not-said"));
    assertTrue(text.contains(declining), text);
    assertFalse(text.contains("not-said"), text);
  }

  @Test
  void markup_in_a_label_is_shown_as_it_is_written() {
    SurveyDocument survey =
        SurveyDocument.of("markup")
            .page("say", Asked.longText("say").labelled("<script>alert(1)</script> stakeholders"))
            .publish();
    Page page = Persona.DEV.visits().get(REVIEW + survey.name());

    assertEquals(0, page.document().select("main script").size());
    assertTrue(page.text().contains("<script>alert(1)</script> stakeholders"));
  }

  @Test
  void a_long_survey_is_shown_in_parts_and_odd_numbers_of_parts_lead_to_the_nearest() {
    SurveyDocument survey = SurveyDocument.of("long");
    for (int i = 0; i < 60; i++) {
      survey.page("p" + i, Asked.longText("q" + i).labelled("What do stakeholders do?"));
    }
    survey.publish();
    Visitor dev = Persona.DEV.visits();

    assertEquals(40, sections(dev, survey, ""));
    assertEquals(21, sections(dev, survey, "&page=2"));
    assertEquals(21, sections(dev, survey, "&page=999999999999999999"));
    assertEquals(40, sections(dev, survey, "&page=-1"));
    assertEquals(40, sections(dev, survey, "&page=x"));
    Page first = dev.get(REVIEW + survey.name());
    assertEquals(1, first.document().select("main a[href*='page=2']").size());
    assertFalse(first.text().contains(Words.of("review.back")));
  }

  private static int sections(Visitor visitor, SurveyDocument survey, String more) {
    return visitor.get(REVIEW + survey.name() + more).document().select("main section").size();
  }

  @Test
  void what_is_found_keeps_nobody_from_publishing() {
    SurveyDocument survey =
        SurveyDocument.of("advice")
            .page(
                "say",
                Asked.longText("say").labelled("Whose fault is it, naughty one? You people know."));
    OwnProgramme programme = OwnProgramme.of("review-advice");
    Page published =
        programme.as("coordinator").post("/survey/design/add", Map.of("document", survey.json()));

    assertEquals("", published.problems());
    assertEquals(
        List.of("Whose fault", "naughty", "You people"),
        marks(programme.as("young-1").get(REVIEW + survey.name())));
  }

  private static List<String> marks(Page page) {
    return page.document().select("mark").eachText();
  }
}
