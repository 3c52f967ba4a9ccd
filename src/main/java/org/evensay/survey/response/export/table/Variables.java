package org.evensay.survey.response.export.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Question;

/** The questions of all editions of a survey, joined. */
public final class Variables {

  /** Columns that every row has, whatever was asked. */
  private static final List<String> EVERY_ROW =
      List.of("sent_week", "channel", "variant", "edition");

  /** One more, where answers are a demonstration: rows may get apart from all that says so. */
  private static final String MADE_UP = "made_up";

  /**
   * Questions are joined when their name and the kind of their answers agree.
   *
   * @param like which of the kinds that the question has had, from 0 for the newest
   */
  private record Key(String question, String part, int like, Variable.Kind kind) {

    String name() {
      return part.isEmpty() ? question : question + "_" + part.replaceAll("[.-]", "_");
    }
  }

  private record Asked(PublishedEdition edition, Question question, Part part) {}

  /**
   * Where in a row a part of an answer goes.
   *
   * @param column the number of the variable
   */
  record Place(int column, UnaryOperator<Object> part) {}

  /**
   * How the answers of one edition come into a row.
   *
   * @param places where in a row the answer to a question of this name goes
   * @param conditional whether it has questions that are not shown to everybody
   * @param notOffered by the number of a variable, the choices of it that other editions have
   */
  record Layout(
      int number,
      Edition edition,
      Map<String, List<Place>> places,
      boolean conditional,
      Map<Integer, Set<String>> notOffered) {}

  private final Kinds kinds = new Kinds();
  private final List<String> everyRow;
  private final List<Variable> all;
  private final Map<EditionId, Layout> layouts = new HashMap<>();
  private final ColumnNames names = new ColumnNames(Integer.MAX_VALUE);

  private Variables(List<PublishedEdition> editions, boolean outsideLimit) {
    List<PublishedEdition> newestFirst =
        editions.stream()
            .sorted(Comparator.comparingInt(PublishedEdition::number).reversed())
            .toList();
    everyRow = new ArrayList<>(EVERY_ROW);
    if (editions.stream().anyMatch(PublishedEdition::madeUp)) {
      everyRow.add(MADE_UP);
    }
    if (outsideLimit) {
      everyRow.add(Column.OUTSIDE_LIMIT);
    }
    Map<Key, List<Asked>> asked = new LinkedHashMap<>();
    for (PublishedEdition edition : newestFirst) {
      for (Question question : kept(edition.edition())) {
        for (Part part : Part.of(question)) {
          asked
              .computeIfAbsent(key(question, part), key -> new ArrayList<>())
              .add(0, new Asked(edition, question, part));
        }
      }
    }
    List<Key> keys = List.copyOf(asked.keySet());
    Map<Key, String> named = name(asked);
    all = keys.stream().map(key -> variable(key, named.get(key), asked.get(key))).toList();
    Map<Key, Integer> place = new HashMap<>();
    IntStream.range(0, keys.size()).forEach(i -> place.put(keys.get(i), i));
    editions.forEach(edition -> layouts.put(edition.id(), layout(edition, place)));
  }

  /**
   * Joins the editions of a survey.
   *
   * @param outsideLimit whether a row may have something that breaks a limit
   */
  static Variables of(List<PublishedEdition> editions, boolean outsideLimit) {
    return new Variables(editions, outsideLimit);
  }

  /** Those of which something is kept: a note is only read. */
  private static List<Question> kept(Edition edition) {
    return edition.questions().stream().filter(question -> !(question instanceof Note)).toList();
  }

  private Key key(Question question, Part part) {
    return new Key(question.name(), part.name(), kinds.of(question), part.kind());
  }

  /**
   * First every name that nobody else has. What is of an older kind is named after its editions;
   * what has to give way otherwise gets a number.
   */
  private Map<Key, String> name(Map<Key, List<Asked>> asked) {
    everyRow.forEach(names::take);
    Map<Key, String> named = new HashMap<>();
    for (Key key : asked.keySet()) {
      if (key.like() == 0 && names.take(key.name())) {
        named.put(key, key.name());
      }
    }
    asked.forEach(
        (key, where) ->
            named.computeIfAbsent(
                key, other -> names.unique(other.name() + (key.like() == 0 ? "" : after(where)))));
    return named;
  }

  private static String after(List<Asked> oldestFirst) {
    return oldestFirst.stream()
        .map(asked -> "_" + asked.edition().number())
        .collect(Collectors.joining("", "__edition", ""));
  }

  private Variable variable(Key key, String name, List<Asked> oldestFirst) {
    Part newest = oldestFirst.get(oldestFirst.size() - 1).part();
    return new Variable(
        name,
        !name.equals(key.name()),
        key.question(),
        key.kind(),
        newest.label(),
        Codes.join(oldestFirst.stream().map(Asked::part).toList()),
        oldestFirst.stream().map(asked -> asked.edition().number()).toList(),
        oldestFirst.stream().anyMatch(asked -> asked.question().wording().showIf().isPresent()),
        kinds.obstacle(key.question(), key.like()));
  }

  private Layout layout(PublishedEdition published, Map<Key, Integer> place) {
    Edition edition = published.edition();
    Map<String, List<Place>> places = new HashMap<>();
    Map<Integer, Set<String>> notOffered = new HashMap<>();
    for (Question question : kept(edition)) {
      for (Part part : Part.of(question)) {
        int column = place.get(key(question, part));
        Set<String> elsewhere = codes(column);
        part.choices().forEach(choice -> elsewhere.remove(choice.name()));
        if (!elsewhere.isEmpty()) {
          notOffered.put(column, elsewhere);
        }
      }
      places.put(
          question.name(),
          Part.of(question).stream()
              .map(part -> new Place(place.get(key(question, part)), part.of()))
              .toList());
    }
    boolean conditional =
        edition.questions().stream().anyMatch(q -> q.wording().showIf().isPresent());
    return new Layout(published.number(), edition, places, conditional, notOffered);
  }

  private Set<String> codes(int column) {
    return all.get(column).codes().stream().map(Code::name).collect(Collectors.toSet());
  }

  /** All of them: in the newest edition's order, those that only older ones asked last. */
  public List<Variable> all() {
    return all;
  }

  /** Columns that every row has; {@value #MADE_UP} is among them where answers are made up. */
  List<String> everyRow() {
    return everyRow;
  }

  Layout layout(EditionId edition) {
    return layouts.get(edition);
  }

  /** Names that are taken; more can be had from them. */
  ColumnNames names() {
    return names;
  }
}
