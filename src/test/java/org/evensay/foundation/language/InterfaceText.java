package org.evensay.foundation.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text of a page as translators get it. One in which something is counted becomes a whole
 * sentence for each form that numbers take in their language; they see no pattern.
 *
 * @param language that it is translated into
 */
record InterfaceText(String source, LanguageVariant language) {

  /** The only piece of a text in which nothing is counted. */
  static final String WHOLE = "";

  private static final int SAMPLES = 4;

  /** A pattern with one plural: what stands before it, in each form, and behind it. */
  private record Counting(String number, String before, Map<String, String> forms, String behind) {

    static Optional<Counting> of(String words) {
      MessagePattern pattern = new MessagePattern(words);
      int start = -1;
      for (int i = 0; i < pattern.countParts(); i++) {
        ArgType type = pattern.getPart(i).getArgType();
        if (pattern.getPartType(i) == Part.Type.ARG_START && type.hasPluralStyle()
            || pattern.getPartType(i) == Part.Type.ARG_START && type == ArgType.SELECT) {
          if (start >= 0 || type != ArgType.PLURAL) {
            return Optional.empty();
          }
          start = i;
        }
      }
      return start < 0 ? Optional.empty() : Optional.of(of(words, pattern, start));
    }

    private static Counting of(String words, MessagePattern pattern, int start) {
      int limit = pattern.getLimitPartIndex(start);
      Map<String, String> forms = new LinkedHashMap<>();
      for (int i = start; i < limit; i++) {
        if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
          int message = pattern.getPartType(i + 1) == Part.Type.MSG_START ? i + 1 : i + 2;
          forms.put(
              pattern.getSubstring(pattern.getPart(i)),
              words.substring(
                  pattern.getPart(message).getLimit(),
                  pattern.getPart(pattern.getLimitPartIndex(message)).getIndex()));
        }
      }
      return new Counting(
          pattern.getSubstring(pattern.getPart(start + 1)),
          words.substring(0, pattern.getPatternIndex(start)),
          forms,
          words.substring(pattern.getPart(limit).getLimit()));
    }

    String sentence(String form) {
      return before + forms.getOrDefault(form, forms.get("other")) + behind;
    }
  }

  /** What is to be translated, by form; by {@link #WHOLE} where nothing is counted. */
  Map<String, String> pieces() {
    return Counting.of(source)
        .map(counting -> sentences(counting, counting))
        .orElseGet(() -> Map.of(WHOLE, source));
  }

  /** What is translated of it already, by the same. */
  Map<String, String> pieces(String translated) {
    Optional<Counting> counting = Counting.of(source);
    if (counting.isEmpty()) {
      return Map.of(WHOLE, translated);
    }
    return Counting.of(translated)
        .map(theirs -> sentences(counting.get(), theirs))
        .orElseGet(
            () ->
                pieces().keySet().stream()
                    .collect(Collectors.toMap(form -> form, form -> translated)));
  }

  private Map<String, String> sentences(Counting counting, Counting from) {
    Map<String, String> sentences = new LinkedHashMap<>();
    counting.forms().keySet().stream()
        .filter(form -> form.startsWith("="))
        .forEach(form -> sentences.put(form, from.sentence(form)));
    for (String form : new TreeSet<>(Translation.forms(language))) {
      sentences.put(form, from.sentence(form));
    }
    return sentences;
  }

  /** The pattern that these pieces make. */
  String joined(Map<String, String> pieces) {
    return Counting.of(source)
        .map(
            counting ->
                pieces.entrySet().stream()
                    .map(piece -> piece.getKey() + " {" + piece.getValue() + "}")
                    .collect(Collectors.joining(" ", "{" + counting.number() + ",plural,", "}")))
        .orElseGet(() -> pieces.get(WHOLE));
  }

  /** Numbers that a form is for; none where nothing is counted. */
  List<String> numbers(String form) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    return form.startsWith("=")
        ? List.of(form.substring(1))
        : form.equals(WHOLE)
            ? List.of()
            : Optional.ofNullable(rules.getSamples(form)).stream()
                .flatMap(samples -> samples.stream().limit(SAMPLES))
                .map(number -> Long.toString(number.longValue()))
                .toList();
  }
}
