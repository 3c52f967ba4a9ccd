package org.evensay.survey.designer;

import static org.evensay.survey.designer.PartForms.EN;
import static org.evensay.survey.designer.PartForms.fields;
import static org.evensay.survey.designer.PartForms.form;
import static org.evensay.survey.designer.PartForms.json;
import static org.evensay.survey.designer.PartForms.untouched;
import static org.evensay.survey.designer.PartForms.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Field;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.NewQuestion;
import org.evensay.survey.designer.form.PartForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Questions that are added are of use as soon as they have words. */
class NewQuestionTest {

  /** A repeated group needs more than words: what it is repeated for, and its questions' own. */
  static final List<String> TYPES =
      Key.TYPES.stream().filter(type -> !type.equals("repeat")).toList();

  static final List<String> INNER_TYPES = Key.INNER_TYPES;

  static Stream<JsonObject> questionsOfTheLibrary() {
    return Library.read().shelves().stream().flatMap(shelf -> shelf.questions().stream());
  }

  /** Every type can be made here from nothing, and be published. */
  @ParameterizedTest
  @FieldSource("TYPES")
  void a_new_question_of_any_type_needs_only_its_words(String type) throws DocumentProblem {
    DraftDocument nothing = DraftDocument.of("");
    JsonObject question = NewQuestion.question(type, nothing);
    PartForm form = form(question, EN);
    Map<String, String> fields = untouched(form);
    for (Field field : form.fields()) {
      if (field.key().way().equals("label")) {
        fields.put("label", "Which one?");
      }
      if (field.key().way().equals("value")) {
        fields.put("value", "1 + 1");
      }
      field.rows().stream()
          .limit(Math.max(field.rows().size() - 1, 0))
          .forEach(row -> fields.put(field.key().way() + "." + row.number() + ".label", "Words"));
    }
    JsonObject written = form.written(fields(fields));
    JsonObject note = json("{\"type\": \"note\", \"name\": \"n\", \"label\": {\"en-GB\": \"Hi\"}}");
    DraftDocument draft =
        DraftDocument.of(
                """
                {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "draft"},
                 "title": {"en-GB": "T"}, "end": {"next": {"en-GB": "N"}},
                 "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"}, "use": {"en-GB": "U"},
                           "harm": {"en-GB": "H"}}}
                """)
            .rewritten(
                survey ->
                    new Change.Added(Spot.ofPage(0), List.of(note, written))
                        .onto(DraftDocument.readable(survey.toString()))
                        .document()
                        .survey());

    assertEquals(
        type.equals("matrix") ? 3 : 2,
        EditionDocument.parse(draft.written()).pages().stream()
            .mapToInt(page -> page.questions().size())
            .sum());
    assertEquals(List.of(), EditionDocument.unknownKeys(draft.written()));
  }

  /** Whatever the format allows in a repeated group can be made in one. */
  @ParameterizedTest
  @FieldSource("INNER_TYPES")
  void a_group_takes_questions_of_any_type_but_two(String type) throws DocumentProblem {
    JsonObject question =
        json(
            NewQuestion.question(type, DraftDocument.of(""))
                .toString()
                .replaceAll("\"(name|value)\":([^,}]*)}", "\"$1\":$2,\"label\":{\"en-GB\":\"x\"}}")
                .replaceFirst("}$", ",\"label\":{\"en-GB\":\"Which?\"},\"value\":\"1\"}"));
    String survey =
        """
        {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "draft"},
         "title": {"en-GB": "T"}, "end": {"next": {"en-GB": "N"}},
         "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"}, "use": {"en-GB": "U"},
                   "harm": {"en-GB": "H"}},
         "pages": [{"name": "p", "questions": [{"name": "g", "type": "repeat", "times": 1,
           "label": {"en-GB": "G"}, "questions": [{"name": "n", "type": "note",
             "label": {"en-GB": "N"}}, %s]}]}]}
        """
            .formatted(question);

    assertEquals(false, EditionDocument.parse(survey).pages().isEmpty());
  }

  @Test
  void the_library_is_a_survey_in_every_language() throws DocumentProblem {
    DraftDocument draft =
        new Change.Added(Spot.ofPage(0), questionsOfTheLibrary().toList())
            .onto(
                DraftDocument.of(
                    """
                    {"name": "s", "default-language": "en-GB", "title": {"en-GB": "T"},
                     "languages": {"en-GB": "draft", "en-GB-simple": "draft", "cy": "draft",
                                   "pl": "draft", "ur": "draft", "ar": "draft"},
                     "end": {"next": {"en-GB": "N"}},
                     "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"},
                               "use": {"en-GB": "U"}, "harm": {"en-GB": "H"}}}
                    """))
            .document();
    var edition = EditionDocument.parse(draft.written());

    edition
        .questions()
        .forEach(
            question -> {
              assertEquals(6, question.wording().label().variants().size(), question.name());
              question
                  .choices()
                  .forEach(choice -> assertEquals(6, choice.label().variants().size()));
            });
    assertEquals(List.of(), EditionDocument.unknownKeys(draft.written()));
  }

  @Test
  void one_is_added_right_after_another_on_its_page_or_on_one_of_its_own() {
    DraftDocument draft =
        DraftDocument.readable(
            "{\"pages\": [{\"questions\": [{\"name\": \"a\"}, {\"name\": \"b\"}]},"
                + " {\"questions\": [{\"name\": \"c\"}]}]}");

    assertEquals("[[a, +, b], [c]]", after(draft, "0.0"));
    assertEquals("[[a, b], [+], [c]]", after(draft, "0.1"));
    assertEquals("[[a, b], [c], [+]]", after(draft, "1.0"));
  }

  private static String after(DraftDocument draft, String at) {
    DraftDocument made =
        NewQuestion.after("note", draft, Spot.of(at).orElseThrow()).onto(draft).document();
    return IntStream.range(0, made.pages().size())
        .mapToObj(
            page ->
                made.spots(false)
                    .filter(spot -> spot.page() == page)
                    .map(spot -> made.part(spot).orElseThrow().getString("name"))
                    .map(name -> name.replace("question", "+"))
                    .toList())
        .toList()
        .toString();
  }
}
