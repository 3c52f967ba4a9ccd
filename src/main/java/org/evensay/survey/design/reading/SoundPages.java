package org.evensay.survey.design.reading;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/**
 * What can be looked at of a document in which something is wrong: the pages that are sound. A
 * condition that is wrong is left out, so that what it is on is shown; so is all that stands beside
 * the pages and is wrong. In place of what is missing around them stand dots. It is for looking at,
 * and never what is asked.
 *
 * @param edition the sound pages, as if they were all there is
 * @param pages which pages of the document they are, from 0
 */
public record SoundPages(Edition edition, List<Integer> pages) {

  /** What is left out may be what something else looks at, which is left out then, and so on. */
  private static final int MOST_ROUNDS = 30;

  private static final String PAGES = "pages";
  private static final Pattern OF_PAGE = Pattern.compile("pages\\[(\\d{1,6})].*");
  private static final Set<String> CONDITIONS =
      Set.of("show-if", "required-if", "default-from", "valid-if", "choices-if");

  public SoundPages {
    pages = List.copyOf(pages);
  }

  /** Those of a document; empty when no page of it can be shown. */
  public static Optional<SoundPages> of(String document) {
    try {
      Edition whole = EditionDocument.parse(document);
      return Optional.of(new SoundPages(whole, numbers(count(read(document)))));
    } catch (DocumentProblem wrong) {
      return isReadable(document) ? rest(read(document), wrong) : Optional.empty();
    }
  }

  private static boolean isReadable(String document) {
    try {
      DocumentReader.open(document);
      return true;
    } catch (DocumentProblem noDocument) {
      return false;
    }
  }

  private static JsonObject read(String document) {
    try (var reader = JSON.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }

  private static int count(JsonObject survey) {
    return survey.get(PAGES) instanceof JsonArray pages ? pages.size() : 0;
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static Optional<SoundPages> rest(JsonObject survey, DocumentProblem wrong) {
    List<Integer> pages = new ArrayList<>(numbers(count(survey)));
    JsonObject rest = survey;
    List<Mistake> mistakes = wrong.mistakes();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Set<String> ways = ways(mistakes);
      JsonObject before = rest;
      rest = SoundAround.of(without(rest, conditions(ways)), ways);
      List<Integer> gone = gone(ways);
      for (int page : gone) {
        rest = JSON.createPointer("/" + PAGES + "/" + page).remove(rest);
        pages.remove(page);
      }
      if (rest.equals(before) || pages.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(new SoundPages(EditionDocument.parse(rest.toString()), pages));
      } catch (DocumentProblem still) {
        mistakes = still.mistakes();
      }
    }
    return Optional.empty();
  }

  private static Set<String> ways(List<Mistake> mistakes) {
    return mistakes.stream()
        .map(Mistake::place)
        .filter(Place.Path.class::isInstance)
        .map(place -> ((Place.Path) place).way())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isCondition(String way) {
    return way.startsWith(PAGES) && CONDITIONS.contains(way.substring(way.lastIndexOf('.') + 1));
  }

  private static List<String> conditions(Set<String> ways) {
    return ways.stream().filter(SoundPages::isCondition).toList();
  }

  /** The pages on which something else is wrong, the last one first. */
  private static List<Integer> gone(Set<String> ways) {
    return ways.stream()
        .filter(way -> !isCondition(way))
        .map(OF_PAGE::matcher)
        .filter(Matcher::matches)
        .map(way -> Integer.parseInt(way.group(1)))
        .distinct()
        .sorted((one, other) -> other - one)
        .toList();
  }

  private static JsonObject without(JsonObject survey, List<String> ways) {
    JsonObject rest = survey;
    for (String way : ways) {
      var pointer =
          JSON.createPointer("/" + way.replace("[", "/").replace("]", "").replace('.', '/'));
      rest = pointer.containsValue(rest) ? pointer.remove(rest) : rest;
    }
    return rest;
  }
}
