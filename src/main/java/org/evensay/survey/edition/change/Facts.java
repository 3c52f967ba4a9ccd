package org.evensay.survey.edition.change;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.Pictured;
import org.evensay.survey.design.question.Recorded;
import org.evensay.survey.design.question.Round;

/**
 * Everything that a record of the design says, as a flat list: texts and settings by where they
 * stand. It looks at whatever the record is made of, so that a type of question or a key that comes
 * later is compared without a change here, and nothing different is passed over.
 */
final class Facts {

  /**
   * Where something stands.
   *
   * @param choice the name of the choice, or the value of the point; empty for the question itself
   * @param key as documents have it, as far as it is called the same there
   */
  record Spot(String choice, String key) {}

  private static final String IDENTITY = "name";

  /** Behind the key of the text that symbols stand before. */
  static final String SYMBOLS = "-symbols";

  private final Map<Spot, LocalizedText> texts = new LinkedHashMap<>();
  private final Map<Spot, Object> settings = new LinkedHashMap<>();
  private final Set<String> choices = new LinkedHashSet<>();

  private Facts() {}

  /** What a record says. */
  static Facts of(Record record) {
    Facts facts = new Facts();
    facts.look("", "", record);
    return facts;
  }

  /** With a text, a setting or a record more. */
  Facts with(String key, Object value) {
    put("", key, value);
    return this;
  }

  private void look(String choice, String before, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String key = before + documented(component.getName());
      Object value = value(component, record);
      Object said = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
      // In which round a question stands, its name and its condition say.
      if (!key.equals(IDENTITY) && !(said instanceof Round)) {
        put(choice, key, said);
      }
    }
  }

  private void put(String choice, String key, Object value) {
    if (value instanceof LocalizedText text) {
      texts.put(new Spot(choice, key), text);
      put(choice, key + SYMBOLS, symbols(text));
    } else if (value instanceof Pictured pictured) {
      put(choice, key, pictured.said().orElse(null));
      put(choice, key + "-words", pictured.words());
    } else if (value instanceof Recorded recorded) {
      put(choice, "audio", recorded.said().orElse(null));
      put(choice, "signed", recorded.saidOfSigned().orElse(null));
    } else if (value instanceof Record inner) {
      look(choice, key.equals("wording") ? "" : key + "-", inner);
    } else if (value instanceof Offer offer) {
      offer.choices().forEach(this::choice);
      put(choice, "choices-if", offer.condition().orElse(null));
      put(choice, "appearance", offer.isToBeSearched() ? "search" : null);
    } else if (value instanceof List<?> list && choice.isEmpty() && isOfRecords(list)) {
      list.forEach(one -> choice((Record) one));
    } else if (value != null) {
      settings.put(new Spot(choice, key), value);
    }
  }

  /** Null for none, which is nothing that is said. */
  private static String symbols(LocalizedText text) {
    return text.symbols().isEmpty() ? null : String.join(", ", text.symbols());
  }

  private static boolean isOfRecords(List<?> list) {
    return !list.isEmpty() && list.stream().allMatch(Record.class::isInstance);
  }

  /** What a choice or a point is named by, stands first in it. */
  private void choice(Record one) {
    RecordComponent first = one.getClass().getRecordComponents()[0];
    String name = String.valueOf(value(first, one));
    choices.add(name);
    look(name, "", one);
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static String documented(String component) {
    return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** All texts, by where they stand. */
  Map<Spot, LocalizedText> texts() {
    return texts;
  }

  /** Everything else that is there, by where it stands. */
  Map<Spot, Object> settings() {
    return settings;
  }

  /** The names of the choices, or the values of the points, in order. */
  List<String> choices() {
    return List.copyOf(choices);
  }
}
