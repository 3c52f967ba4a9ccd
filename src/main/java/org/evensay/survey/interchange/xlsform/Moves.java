package org.evensay.survey.interchange.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType.What;

/**
 * Puts what is worked out behind what it is worked out from: a form may say it in any order, and
 * many say it all at the top. It stays among the rounds of its repeated group, and keeps what its
 * groups hang on. What is seen stays where it is.
 */
final class Moves {

  /** Nobody works out more things from each other; a form made to cost has no end of them. */
  private static final int LOOKED_AT = 1_000;

  private final List<Rows.Typed> rows;

  /** Where each name stands first. */
  private final Map<String, Integer> places = new HashMap<>();

  private final Map<Group, Integer> ends = new IdentityHashMap<>();

  /** The rows that name something, in any of their cells. */
  private final Map<String, Set<Integer>> named = new HashMap<>();

  /** The rows that move, each with the one after which it comes. */
  private final Map<Integer, Integer> after = new LinkedHashMap<>();

  private final Map<Integer, Rows.Typed> moved = new HashMap<>();
  private final Set<Integer> looked = new HashSet<>();
  private final Set<Integer> settled = new HashSet<>();

  private Moves(List<Rows.Typed> rows) {
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      Rows.Typed row = rows.get(i);
      places.putIfAbsent(row.name(), i);
      for (Group around = inner(row); !around.isWhole(); around = around.around()) {
        ends.put(around, i);
      }
      for (String cell : row.line().cells().values()) {
        for (String name : names(cell)) {
          named.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(i);
        }
      }
    }
  }

  /** The rows in an order in which all that can be is worked out after what it needs. */
  static List<Rows.Typed> of(List<Rows.Typed> rows, ImportNotes notes) {
    Moves moves = new Moves(rows);
    for (int i = 0; i < rows.size(); i++) {
      moves.look(i);
    }
    return moves.ordered(notes);
  }

  private static Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    if (text.contains("${")) {
      Matcher found = Known.NAMED.matcher(text);
      while (found.find()) {
        names.add(found.group(1));
      }
    }
    return names;
  }

  private boolean isWorkedOut(int place) {
    Rows.Typed row = rows.get(place);
    return (row.type().what() == What.CALCULATED || row.type().what() == What.HIDDEN)
        && !row.line().peek("calculation").isEmpty();
  }

  private Set<Integer> needs(int place) {
    Set<Integer> needs = new LinkedHashSet<>();
    for (String kind : List.of("calculation", "relevant")) {
      for (String name : names(rows.get(place).line().peek(kind))) {
        Integer at = places.get(name);
        if (at != null && at != place) {
          needs.add(at);
        }
      }
    }
    return needs;
  }

  /** Looks whether a row has to move; those that it needs move first, however many there are. */
  private void look(int start) {
    Deque<Integer> way = new ArrayDeque<>(List.of(start));
    while (!way.isEmpty()) {
      int place = way.peek();
      if (isWorkedOut(place) && looked.add(place)) {
        needs(place).stream()
            .filter(need -> isWorkedOut(need) && !looked.contains(need))
            .forEach(way::push);
      } else {
        way.pop();
        if (isWorkedOut(place) && settled.add(place)) {
          settle(place);
        }
      }
    }
  }

  private void settle(int place) {
    int last = place;
    for (int need : needs(place)) {
      last = Math.max(last, after.getOrDefault(need, behind(need, place)));
    }
    if (last > place) {
      move(place, last);
    }
  }

  /** The last row of what is needed: a group is asked as a whole. */
  private int behind(int need, int place) {
    Group opened = rows.get(need).opened();
    boolean around = opened != null && isAround(opened, rows.get(place).group());
    return opened == null || around ? need : ends.get(opened);
  }

  private static boolean isAround(Group one, Group other) {
    for (Group around = other; !around.isWhole(); around = around.around()) {
      if (around == one) {
        return true;
      }
    }
    return one.isWhole();
  }

  private void move(int place, int last) {
    Rows.Typed row = rows.get(place);
    List<Group> others = groups(inner(rows.get(last)), row.group());
    Group shared =
        others.isEmpty() ? inner(rows.get(last)) : others.get(others.size() - 1).around();
    int to = last;
    int first = 0;
    for (int i = 0; i < others.size(); i++) {
      if (isOneQuestion(others.get(i))) {
        to = ends.get(others.get(i));
        first = i + 1;
      }
    }
    others = others.subList(first, others.size());
    if (isBeyondItsRounds(row.group(), to)) {
      return;
    }
    boolean hangs = hangs(groups(row.group(), shared));
    Group group = hangs ? row.group() : shared;
    int whole = others.isEmpty() ? to : ends.get(others.get(others.size() - 1));
    if (!isNeededWithin(place, to, whole)) {
      to = whole;
    } else if (!hangs && !hangs(others)) {
      group = others.get(0);
    }
    after.put(place, to);
    moved.put(place, new Rows.Typed(row.line(), row.type(), row.name(), group, row.opened()));
  }

  private static Group inner(Rows.Typed row) {
    return row.opened() == null ? row.group() : row.opened();
  }

  /** A group and those around it that are not around another, from the inside out. */
  private static List<Group> groups(Group inner, Group other) {
    List<Group> groups = new ArrayList<>();
    for (Group around = inner; !isAround(around, other); around = around.around()) {
      groups.add(around);
    }
    return groups;
  }

  /** Whether nothing can be put among what stands in it. */
  private static boolean isOneQuestion(Group group) {
    OwnKeys own = OwnKeys.of(group.line());
    return group.type().what() == What.BEGIN_REPEAT
        || own.says("type", "matrix")
        || own.says("type", "points");
  }

  private static boolean hangs(List<Group> groups) {
    return groups.stream().anyMatch(group -> !group.line().peek("relevant").isEmpty());
  }

  private boolean isBeyondItsRounds(Group group, int place) {
    for (Group around = group; !around.isWhole(); around = around.around()) {
      if (isOneQuestion(around) && place > ends.get(around)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something between two rows uses it, be it by way of others. */
  private boolean isNeededWithin(int place, int from, int to) {
    Set<Integer> seen = new HashSet<>(Set.of(place));
    Deque<Integer> way = new ArrayDeque<>(seen);
    while (from < to && !way.isEmpty()) {
      for (int user : named.getOrDefault(rows.get(way.pop()).name(), Set.of())) {
        if ((user > from && user <= to) || seen.size() > LOOKED_AT) {
          return true;
        }
        if (user <= from && isWorkedOut(user) && seen.add(user)) {
          way.push(user);
        }
      }
    }
    return false;
  }

  private List<Rows.Typed> ordered(ImportNotes notes) {
    Map<Integer, List<Integer>> behind = new HashMap<>();
    after.forEach(
        (place, last) -> behind.computeIfAbsent(last, any -> new ArrayList<>()).add(place));
    List<Rows.Typed> ordered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!after.containsKey(i)) {
        ordered.add(rows.get(i));
      }
      Rows.Typed last = rows.get(i);
      for (int place : behind.getOrDefault(i, List.of())) {
        Rows.Typed row = moved.get(place);
        ordered.add(row);
        notes.changed(
            row.line().place(),
            ItemCode.MOVED,
            ItemCode.shown(row.name()),
            Integer.toString(last.line().number()));
      }
    }
    return ordered;
  }
}
