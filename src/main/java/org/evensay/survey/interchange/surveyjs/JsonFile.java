package org.evensay.survey.interchange.surveyjs;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/**
 * A file that holds a JSON object. Its signs are looked at first, then how deep it is, then what it
 * says.
 *
 * @param content what it says; of a key that stands twice in an object, the last value
 * @param twice the keys that stand twice in some object
 * @param text all of it, sign by sign
 */
public record JsonFile(JsonObject content, List<String> twice, String text) {

  private static final char MARK = '\uFEFF';

  /** Longer numbers are read by nobody: no survey has one of a thousand digits. */
  private static final int NUMBER_CHARACTERS = 1_000;

  /** Of the letter, the sign and the digits of a power of ten. */
  private static final int POWER_CHARACTERS = 10;

  public JsonFile {
    twice = List.copyOf(twice);
  }

  /**
   * Reads a file.
   *
   * @throws ImportProblem when it is no JSON object, or cannot be read
   */
  public static JsonFile read(byte[] file) throws ImportProblem {
    ImportLimits.check(file);
    String text = text(file);
    if (text.isBlank()) {
      throw ImportProblem.of(ImportMistake.NOTHING);
    }
    if (text.stripLeading().charAt(0) != '{') {
      throw ImportProblem.of(ImportMistake.OTHER_KIND, ".json");
    }
    checkTexts(text);
    try {
      List<String> twice = look(text);
      try (var reader = JSON.createReader(new StringReader(text))) {
        return new JsonFile(reader.readObject(), twice, text);
      }
    } catch (JsonParsingException e) {
      throw notReadable(e.getLocation());
    } catch (JsonException e) {
      throw ImportProblem.of(ImportMistake.DAMAGED);
    }
  }

  private static String text(byte[] file) throws ImportProblem {
    try {
      String text = charset(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    } catch (CharacterCodingException e) {
      throw ImportProblem.of(ImportMistake.ENCODING);
    }
  }

  private static Charset charset(byte[] file) {
    int mark = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | file[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** Before a parser makes room for one: no text is longer than what is between two quotes. */
  private static void checkTexts(String text) throws ImportProblem {
    int from = 0;
    for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
      if (quote - from > ImportLimits.TEXT_CHARACTERS) {
        throw ImportProblem.tooMuch(ImportLimits.Of.CHARACTERS, ImportLimits.TEXT_CHARACTERS);
      }
      from = quote + 1;
    }
  }

  /** Looks at it without keeping it; of a key that stands twice, only the last would be kept. */
  private static List<String> look(String text) throws ImportProblem {
    List<String> twice = new ArrayList<>();
    Deque<Set<String>> open = new ArrayDeque<>();
    int values = 0;
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        if (++values > ImportLimits.VALUES) {
          throw ImportProblem.tooMuch(ImportLimits.Of.VALUES, ImportLimits.VALUES);
        }
        switch (parser.next()) {
          case START_OBJECT, START_ARRAY -> {
            open.push(new HashSet<>());
            if (open.size() > ImportLimits.DEPTH) {
              throw ImportProblem.of(ImportMistake.TOO_DEEP, ImportLimits.DEPTH);
            }
          }
          case END_OBJECT, END_ARRAY -> open.pop();
          case KEY_NAME -> {
            String key = parser.getString();
            if (!open.element().add(key)) {
              twice.add(key);
            }
          }
          case VALUE_NUMBER -> checkNumber(parser);
          default -> {
            // Values are looked at when they are needed.
          }
        }
      }
    }
    return twice;
  }

  /** A number that is no number to anybody would end reading wherever somebody asked for it. */
  private static void checkNumber(JsonParser parser) throws ImportProblem {
    String number = parser.getString();
    int power = Math.max(number.indexOf('e'), number.indexOf('E'));
    boolean tooLarge = power >= 0 && number.length() - power > POWER_CHARACTERS;
    if (number.length() > NUMBER_CHARACTERS || tooLarge) {
      throw notReadable(parser.getLocation());
    }
  }

  private static ImportProblem notReadable(JsonLocation at) {
    return ImportProblem.of(
        ImportMistake.NOT_READABLE, (int) at.getLineNumber(), (int) at.getColumnNumber());
  }
}
