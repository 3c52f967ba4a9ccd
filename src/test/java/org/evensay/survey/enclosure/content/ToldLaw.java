package org.evensay.survey.enclosure.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.evensay.survey.design.question.Medium;

/** Whatever becomes of sound or a film on its way, it is taken as long as it is, or refused. */
class ToldLaw {

  private static final List<Tuple2<Medium, byte[]>> RECORDINGS =
      ToldTest.recordings()
          .map(one -> Tuple.of((Medium) one.get()[1], (byte[]) one.get()[2]))
          .toList();

  @Provide
  Arbitrary<Tuple2<Medium, byte[]>> recordings() {
    return Arbitraries.of(RECORDINGS);
  }

  @Provide
  Arbitrary<List<Tuple2<Integer, byte[]>>> changes() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 10_000);
    Arbitrary<Byte> sign =
        Arbitraries.oneOf(
            Arbitraries.of((byte) 0, (byte) 1, (byte) 0x7f, (byte) 0x80, (byte) 0xff),
            Arbitraries.bytes());
    Arbitrary<byte[]> signs = sign.array(byte[].class).ofMinSize(1).ofMaxSize(8);
    return Combinators.combine(place, signs).as(Tuple::of).list().ofMaxSize(6);
  }

  private static void takenOrRefused(Medium medium, byte[] file) throws IOException {
    try {
      assertEquals(file.length, ToldTest.kept(medium, file).length);
    } catch (NotTaken refused) {
      assertEquals(0, refused.problem().arguments().size());
    }
  }

  @Property(tries = 4_000)
  void a_changed_recording_is_taken_or_refused(
      @ForAll("recordings") Tuple2<Medium, byte[]> recording,
      @ForAll("changes") List<Tuple2<Integer, byte[]>> changes)
      throws IOException {
    byte[] changed = recording.get2().clone();
    for (var change : changes) {
      byte[] signs = change.get2();
      int at = change.get1() % (changed.length - signs.length);
      System.arraycopy(signs, 0, changed, at, signs.length);
    }
    takenOrRefused(recording.get1(), changed);
  }

  @Property(tries = 2_000)
  void a_recording_that_is_cut_off_is_taken_or_refused(
      @ForAll("recordings") Tuple2<Medium, byte[]> recording, @ForAll("places") int length)
      throws IOException {
    byte[] whole = recording.get2();
    takenOrRefused(recording.get1(), Arrays.copyOf(whole, 1 + length % whole.length));
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 10_000);
  }
}
