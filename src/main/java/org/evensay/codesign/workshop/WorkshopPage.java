package org.evensay.codesign.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.Caller;

/** What the tables of a programme's workshops named, and what was chosen from it. */
@Named
@RequestScoped
public class WorkshopPage {

  private static final int WIDTH = 100;

  @Inject Caller caller;
  @Inject WorkshopStore workshops;
  @Inject PageLanguage language;

  private List<ShownWorkshop> shown;

  /** Finds the workshops of the programme of whoever is signed in. */
  public void load() {
    shown = workshops.of(caller.workspace()).stream().map(this::workshop).toList();
  }

  public List<ShownWorkshop> getWorkshops() {
    return shown;
  }

  /** A workshop, in the page's language. */
  public record ShownWorkshop(
      String when,
      String task,
      List<ShownChosen> chosen,
      List<ShownPriority> priorities,
      List<ShownPosition> positions,
      List<String> groupsToHear,
      List<String> carefulWords) {

    public String getWhen() {
      return when;
    }

    public String getTask() {
      return task;
    }

    public List<ShownChosen> getChosen() {
      return chosen;
    }

    public List<ShownPriority> getPriorities() {
      return priorities;
    }

    public List<ShownPosition> getPositions() {
      return positions;
    }

    public List<String> getGroupsToHear() {
      return groupsToHear;
    }

    public List<String> getCarefulWords() {
      return carefulWords;
    }
  }

  /** A link to another place of the page. */
  public record Place(String anchor, String label) {

    public String getAnchor() {
      return anchor;
    }

    public String getLabel() {
      return label;
    }
  }

  /** A chosen priority, with links to what it came from. */
  public record ShownChosen(String anchor, String label, List<Place> from) {

    public String getAnchor() {
      return anchor;
    }

    public String getLabel() {
      return label;
    }

    public List<Place> getFrom() {
      return from;
    }
  }

  /** A named priority, with links to what it went into; and its bar. */
  public record ShownPriority(
      String anchor, String label, List<String> points, int tally, int tables, List<Place> into) {

    public String getAnchor() {
      return anchor;
    }

    public String getLabel() {
      return label;
    }

    public List<String> getPoints() {
      return points;
    }

    public int getTally() {
      return tally;
    }

    /** How long its bar is, in hundredths: the whole bar is all tables. */
    public long getWidth() {
      return Math.round((double) tally * WIDTH / tables);
    }

    public List<Place> getInto() {
      return into;
    }
  }

  /** What some tables thought. */
  public record ShownPosition(String about, String tables, String says) {

    public String getAbout() {
      return about;
    }

    public String getTables() {
      return tables;
    }

    public String getSays() {
      return says;
    }
  }

  private ShownWorkshop workshop(Workshop workshop) {
    Map<PriorityId, Priority> named =
        workshop.priorities().stream().collect(Collectors.toMap(Priority::id, Function.identity()));
    Map<PriorityId, List<ChosenPriority>> into = into(workshop);
    Date day = Date.from(workshop.heldOn().atTime(12, 0).toInstant(ZoneOffset.UTC));
    return new ShownWorkshop(
        language.with("workshop.when", day, workshop.tables()),
        language.of(workshop.task()),
        workshop.chosen().stream()
            .map(
                chosen ->
                    new ShownChosen(
                        anchor(chosen),
                        language.of(chosen.label()),
                        chosen.from().stream().map(named::get).map(this::place).toList()))
            .toList(),
        workshop.priorities().stream()
            .map(
                priority ->
                    new ShownPriority(
                        anchor(priority),
                        language.of(priority.label()),
                        all(priority.points()),
                        priority.tally(),
                        workshop.tables(),
                        into.getOrDefault(priority.id(), List.of()).stream()
                            .map(c -> new Place(anchor(c), language.of(c.label())))
                            .toList()))
            .toList(),
        workshop.positions().stream().map(this::position).toList(),
        all(workshop.groupsToHear()),
        all(workshop.carefulWords()));
  }

  private static Map<PriorityId, List<ChosenPriority>> into(Workshop workshop) {
    Map<PriorityId, List<ChosenPriority>> into = new HashMap<>();
    for (ChosenPriority chosen : workshop.chosen()) {
      for (PriorityId source : chosen.from()) {
        into.computeIfAbsent(source, s -> new ArrayList<>()).add(chosen);
      }
    }
    return into;
  }

  private Place place(Priority priority) {
    return new Place(anchor(priority), language.of(priority.label()));
  }

  private ShownPosition position(DifferingPosition position) {
    return new ShownPosition(
        language.of(position.about()),
        language.with(
            "workshop.position.tables",
            position.tables().size(),
            language.list(
                position.tables().stream().map(n -> language.with("workshop.number", n)).toList())),
        language.of(position.says()));
  }

  private List<String> all(List<LocalizedText> texts) {
    return texts.stream().map(language::of).toList();
  }

  private static String anchor(Priority priority) {
    return "priority-" + priority.code();
  }

  private static String anchor(ChosenPriority chosen) {
    return "chosen-" + chosen.place();
  }
}
