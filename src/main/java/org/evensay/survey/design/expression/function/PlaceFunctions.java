package org.evensay.survey.design.expression.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * Functions over places on the earth, written as ODK writes them: latitude and longitude, and
 * perhaps height and accuracy, with spaces between them and semicolons between places. The earth is
 * the same ball as JavaRosa's.
 */
final class PlaceFunctions {

  private static final double RADIUS_METRES = 6_378_100;
  private static final int FEWEST_FOR_AREA = 3;

  /** A place, in degrees. */
  private record Place(double latitude, double longitude) {}

  private PlaceFunctions() {}

  static List<Function> all() {
    Function area =
        Function.of(
            "area",
            Kind.NUMBER,
            1,
            Parameter.ANY,
            (given, context) ->
                places(given.get(0).value(context), context)
                    .map(places -> Value.of(area(places)))
                    .orElse(Value.NO_NUMBER));
    return List.of(
        area,
        area.alsoNamed("enclosed-area"),
        Function.of("distance", Kind.NUMBER, 1, Parameter.ANY, PlaceFunctions::distance).andMore(),
        Function.of("geofence", Kind.TRUTH, 2, Parameter.ANY, PlaceFunctions::inside));
  }

  private static Optional<List<Place>> places(Value value, Context context) {
    List<Place> places = new ArrayList<>();
    for (String item : value.items()) {
      for (String one : item.split(";")) {
        Optional<Place> place = one.isBlank() ? Optional.empty() : place(one, context);
        if (place.isEmpty() && !(one.isBlank() && !places.isEmpty())) {
          return Optional.empty();
        }
        place.ifPresent(places::add);
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(places);
  }

  private static Optional<Place> place(String text, Context context) {
    String[] parts = text.strip().split("\\s+", -1);
    if (parts.length < 2) {
      return Optional.empty();
    }
    double latitude = Value.of(parts[0]).number(context.zone());
    double longitude = Value.of(parts[1]).number(context.zone());
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new Place(latitude, longitude))
        : Optional.empty();
  }

  /** The shoelace formula, with metres east and north of the first place. */
  private static double area(List<Place> places) {
    if (places.size() < FEWEST_FOR_AREA) {
      return 0;
    }
    Place origin = places.get(0);
    double twice = 0;
    double eastBefore = 0;
    double northBefore = 0;
    for (Place place : places) {
      double north = RADIUS_METRES * Math.toRadians(place.latitude - origin.latitude);
      double east =
          RADIUS_METRES
              * Math.toRadians(place.longitude - origin.longitude)
              * Math.cos(Math.toRadians(place.latitude));
      twice += eastBefore * north - east * northBefore;
      eastBefore = east;
      northBefore = north;
    }
    return Math.abs(twice) / 2;
  }

  /** The way from place to place, of one list or of several arguments. */
  private static Value distance(List<? extends Computed> given, Context context) {
    List<Place> way = new ArrayList<>();
    for (Computed one : given) {
      Optional<List<Place>> places = places(one.value(context), context);
      if (places.isEmpty()) {
        return Value.NO_NUMBER;
      }
      way.addAll(places.get());
    }
    double metres = 0;
    for (int i = 1; i < way.size(); i++) {
      metres += distance(way.get(i - 1), way.get(i));
    }
    return Value.of(metres);
  }

  /** The haversine formula, which is exact for short ways, where the law of cosines is not. */
  private static double distance(Place from, Place to) {
    double north = Math.sin(Math.toRadians(to.latitude - from.latitude) / 2);
    double east = Math.sin(Math.toRadians(to.longitude - from.longitude) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(from.latitude))
                * Math.cos(Math.toRadians(to.latitude))
                * east
                * east;
    return 2 * RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, chord)));
  }

  /** Whether a place lies inside a shape: whether a ray from it crosses the border an odd time. */
  private static Value inside(List<? extends Computed> given, Context context) {
    Optional<List<Place>> point = places(given.get(0).value(context), context);
    Optional<List<Place>> shape = places(given.get(1).value(context), context);
    if (point.isEmpty() || shape.isEmpty()) {
      return Value.Truth.FALSE;
    }
    Place place = point.get().get(0);
    boolean inside = false;
    Place before = shape.get().get(shape.get().size() - 1);
    for (Place corner : shape.get()) {
      boolean crosses = corner.latitude > place.latitude != before.latitude > place.latitude;
      if (crosses && place.longitude < crossing(before, corner, place.latitude)) {
        inside = !inside;
      }
      before = corner;
    }
    return Value.of(inside);
  }

  private static double crossing(Place from, Place to, double latitude) {
    return from.longitude
        + (to.longitude - from.longitude)
            * (latitude - from.latitude)
            / (to.latitude - from.latitude);
  }
}
