package org.evensay.survey.paper.form;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each letter of Arabic writing the shape that it has beside its neighbours. Which letters
 * join is Unicode's {@code Joining_Type}; the shapes are its presentation forms, all of them: ICU
 * knows those of Arabic, and leaves out half of the letters of Urdu. A letter that stands alone
 * stays the letter itself.
 */
final class JoinedLetters implements BidiReorderer {

  private static final int FIRST_SHAPE = 0xFB50;
  private static final int LAST_SHAPE = 0xFEFC;
  private static final String LAM = "\u0644";

  /** The ends of names of shapes, by whether the letter before and the one after join. */
  private static final String FINAL = " FINAL FORM";

  private static final String INITIAL = " INITIAL FORM";
  private static final String MEDIAL = " MEDIAL FORM";
  private static final String ALONE = " ISOLATED FORM";

  private static final Map<String, Integer> SHAPES = shapes();

  private final BidiReorderer order = new ICUBidiReorderer();

  /** Letters, or a lam with the alef that it makes one shape with, and how they join, to shapes. */
  private static Map<String, Integer> shapes() {
    Map<String, Integer> shapes = new HashMap<>();
    for (int shape = FIRST_SHAPE; shape <= LAST_SHAPE; shape++) {
      String name = String.valueOf(Character.getName(shape));
      String letters = letters(shape);
      for (String joined : new String[] {FINAL, INITIAL, MEDIAL, ALONE}) {
        boolean one = letters.length() == 1 && !joined.equals(ALONE);
        boolean lamWithAlef = name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
        if (name.endsWith(joined) && (one || lamWithAlef)) {
          shapes.putIfAbsent(letters + joined, shape);
        }
      }
    }
    return Map.copyOf(shapes);
  }

  private static String letters(int shape) {
    return Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
  }

  @Override
  public String shapeText(String text) {
    int[] signs = text.codePoints().toArray();
    StringBuilder shaped = new StringBuilder(text.length());
    int place = 0;
    while (place < signs.length) {
      boolean before = joinsOn(signs, place);
      Integer both = lamWithAlef(signs, place, before);
      if (both != null) {
        shaped.appendCodePoint(both);
        place += 2;
      } else {
        shaped.appendCodePoint(shape(signs, place, before));
        place++;
      }
    }
    return shaped.toString();
  }

  private static Integer lamWithAlef(int[] signs, int place, boolean before) {
    boolean lam = Character.toString(signs[place]).equals(LAM) && place + 1 < signs.length;
    return lam
        ? SHAPES.get(LAM + Character.toString(signs[place + 1]) + (before ? FINAL : ALONE))
        : null;
  }

  private static int shape(int[] signs, int place, boolean before) {
    int next = place + 1;
    while (next < signs.length && type(signs[next]) == UCharacter.JoiningType.TRANSPARENT) {
      next++;
    }
    boolean after = next < signs.length && joinsBack(signs[next]) && joinsForth(signs[place]);
    if (!before && !after) {
      return signs[place];
    }
    String joined = before ? after ? MEDIAL : FINAL : INITIAL;
    return SHAPES.getOrDefault(Character.toString(signs[place]) + joined, signs[place]);
  }

  /** Whether a sign is joined to the one before it; marks above and below are passed over. */
  private static boolean joinsOn(int[] signs, int place) {
    int last = place - 1;
    while (last >= 0 && type(signs[last]) == UCharacter.JoiningType.TRANSPARENT) {
      last--;
    }
    return last >= 0 && joinsForth(signs[last]) && joinsBack(signs[place]);
  }

  private static int type(int sign) {
    return UCharacter.getIntPropertyValue(sign, UProperty.JOINING_TYPE);
  }

  private static boolean joinsForth(int sign) {
    int type = type(sign);
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsBack(int sign) {
    return joinsForth(sign) || type(sign) == UCharacter.JoiningType.RIGHT_JOINING;
  }

  @Override
  public String deshapeText(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            sign -> {
              if (sign >= FIRST_SHAPE && sign <= LAST_SHAPE) {
                letters.append(letters(sign));
              } else {
                letters.appendCodePoint(sign);
              }
            });
    return letters.toString();
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return order.reorderRTLTextToLTR(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
