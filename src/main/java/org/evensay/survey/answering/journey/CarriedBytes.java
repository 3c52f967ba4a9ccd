package org.evensay.survey.answering.journey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.ShownBefore;
import org.evensay.survey.design.question.Question;

/**
 * {@link Carried} answers as bytes. Those of an edition, which never changes, go by the places of
 * its questions: behind a thousand answers their names would be most of what each page carries.
 * Those of a draft, in which questions may move between two steps, go by their names, and nobody
 * relies on what was shown before. Immutable.
 *
 * <p>Layout: the submission key, when it was sealed in seconds, the edition's mark (0 for a draft);
 * for each question with something to say how many places it is further on, and its field; 0; how
 * many fields go by their names; for each its name and field, a field without a name being what her
 * answers are kept under where she asked for that; and then what is shown, where that is known. A
 * field is twice the number of its values and two more, or 0 without any, and one more where it has
 * been gone on from; and then its values. Numbers have 7 bits to a byte, the lowest first (LEB128);
 * texts are their length and UTF-8.
 */
final class CarriedBytes {

  /** The name of what no question's field is: what her answers are kept under. */
  private static final String NO_QUESTION = "";

  private final List<Question> questions;
  private final long mark;

  private CarriedBytes(List<Question> questions, long mark) {
    this.questions = questions;
    this.mark = mark;
  }

  static CarriedBytes of(Edition edition) {
    return new CarriedBytes(edition.questions(), Integer.toUnsignedLong(edition.places().mark()));
  }

  static CarriedBytes ofDraft() {
    return new CarriedBytes(List.of(), 0);
  }

  byte[] write(Carried carried) {
    Out out = new Out();
    out.text(carried.submissionKey());
    out.number(carried.sealedAt().getEpochSecond());
    out.number(mark);
    Map<String, List<String>> typed = carried.typed();
    Set<String> met = carried.met();
    Set<String> others = new LinkedHashSet<>();
    int last = -1;
    int left = typed.size() + met.size();
    for (int place = 0; place < questions.size() && left > 0; place++) {
      String name = questions.get(place).name();
      List<String> values = typed.get(name);
      boolean gone = met.contains(name);
      if (values != null || gone) {
        out.number(place - last);
        out.field(values, gone);
        left -= (values == null ? 0 : 1) + (gone ? 1 : 0);
        last = place;
      }
    }
    out.number(0);
    if (left > 0) {
      others.addAll(typed.keySet());
      others.addAll(met);
      questions.forEach(question -> others.remove(question.name()));
    }
    out.number(others.size() + carried.kept().size());
    if (!carried.kept().isEmpty()) {
      out.text(NO_QUESTION);
      out.field(carried.kept(), false);
    }
    for (String name : others) {
      out.text(name);
      out.field(typed.get(name), met.contains(name));
    }
    if (!questions.isEmpty()) {
      carried
          .shown()
          .filter(ShownBefore::isUnchanged)
          .ifPresent(shown -> out.writeBytes(shown.bytes()));
    }
    return out.toByteArray();
  }

  /**
   * What was written.
   *
   * @throws IllegalArgumentException when the questions are no longer those that it was written by
   * @throws java.nio.BufferUnderflowException when it is cut
   */
  Carried read(byte[] content) {
    In in = new In(ByteBuffer.wrap(content));
    String submissionKey = in.text();
    Instant sealedAt = Instant.ofEpochSecond(in.number());
    if (in.number() != mark) {
      throw new IllegalArgumentException("sealed for other questions");
    }
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Set<String> met = new LinkedHashSet<>();
    int place = -1;
    for (int further = in.size(); further > 0; further = in.size()) {
      place += further;
      in.field(questions.get(place).name(), typed, met);
    }
    for (int named = in.size(); named > 0; named--) {
      in.field(in.text(), typed, met);
    }
    Optional<ShownBefore> shown =
        in.bytes.hasRemaining() ? Optional.of(ShownBefore.of(in.bytes)) : Optional.empty();
    List<String> kept = typed.getOrDefault(NO_QUESTION, List.of());
    typed.remove(NO_QUESTION);
    return Carried.holding(submissionKey, sealedAt, typed, met, shown).keptUnder(kept);
  }

  private static final class Out extends ByteArrayOutputStream {

    Out() {
      super(512);
    }

    void number(long number) {
      long rest = number;
      while ((rest & ~0x7fL) != 0) {
        write((int) (rest & 0x7f | 0x80));
        rest >>>= 7;
      }
      write((int) rest);
    }

    void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      writeBytes(bytes);
    }

    void field(List<String> values, boolean gone) {
      number((values == null ? 0 : 2L * values.size() + 2) + (gone ? 1 : 0));
      if (values != null) {
        values.forEach(this::text);
      }
    }
  }

  private record In(ByteBuffer bytes) {

    long number() {
      long number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes.get();
        number |= (next & 0x7fL) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    int size() {
      return Math.toIntExact(number());
    }

    String text() {
      int length = size();
      String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
      bytes.position(bytes.position() + length);
      return text;
    }

    void field(String name, Map<String, List<String>> typed, Set<String> met) {
      int says = size();
      if ((says & 1) == 1) {
        met.add(name);
      }
      if (says > 1) {
        typed.put(name, texts(says / 2 - 1));
      }
    }

    private List<String> texts(int count) {
      if (count == 1) {
        return List.of(text());
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return List.copyOf(texts);
    }
  }
}
