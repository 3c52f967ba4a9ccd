package org.evensay.survey.interchange.report;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.picture.BroughtPicture;

/**
 * The pictures that came with a survey. Only those that it names are looked at, each once. For one
 * import, and one thread.
 */
public final class BroughtPictures {

  /** Whatever a file could not be called everywhere. */
  private static final String ODD = "[^\\p{L}\\p{M}\\p{N}_ .()-]";

  private final Map<String, BroughtFile> files = new LinkedHashMap<>();
  private final Map<String, Optional<Picture>> looked = new LinkedHashMap<>();
  private final Map<String, KeptPicture> kept = new LinkedHashMap<>();

  /** None. */
  public static BroughtPictures none() {
    return new BroughtPictures(List.of());
  }

  /** These files: what is in them is not known yet. */
  public BroughtPictures(Collection<BroughtFile> files) {
    files.forEach(file -> this.files.putIfAbsent(key(file.name()), file));
  }

  /** One more, which stood in the survey's own file. */
  public Optional<Picture> with(BroughtFile file) {
    files.put(key(file.name()), file);
    return named(file.name());
  }

  /** A survey names the file alone, whatever folder it lay in and however it is written there. */
  private static String key(String name) {
    return last(name).toLowerCase(Locale.ROOT);
  }

  private static String last(String name) {
    return name.replaceFirst("(?s)^.*[/\\\\]", "").strip();
  }

  /** Whether a file of this name came. */
  public boolean has(String name) {
    return files.containsKey(key(name));
  }

  /** The picture of this name, as the survey calls it here; empty when there is none to show. */
  public Optional<Picture> named(String name) {
    String key = key(name);
    if (!looked.containsKey(key)) {
      Optional<BroughtFile> file = Optional.ofNullable(files.get(key));
      looked.put(key, file.flatMap(this::drawn));
    }
    return looked.get(key);
  }

  private Optional<Picture> drawn(BroughtFile file) {
    if (kept.size() >= Limits.PICTURES) {
      return Optional.empty();
    }
    try {
      KeptPicture picture = new BroughtPicture(file.content()).drawn();
      String called = free(called(last(file.name()), picture));
      kept.put(called, picture);
      return Optional.of(picture.called(called));
    } catch (NotTaken other) {
      return Optional.empty();
    }
  }

  /** What it is called as a file, with the ending of what it is now. */
  private static String called(String name, KeptPicture picture) {
    String ending = "." + picture.kind().ending();
    int dot = name.lastIndexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).replaceAll(ODD, "_").strip();
    String own = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    String kept = own.equals(ending) || own.equals(".jpeg") && ending.equals(".jpg") ? own : ending;
    String begun = stem.matches("[\\p{L}\\p{N}_].*") ? stem : "_" + stem;
    int most = Limits.NAME_CHARACTERS - kept.length();
    return (begun.length() > most ? begun.substring(0, most) : begun) + kept;
  }

  private String free(String like) {
    int dot = like.lastIndexOf('.');
    String name = like;
    for (int number = 2; kept.containsKey(name); number++) {
      String more = "-" + number;
      String stem = like.substring(0, dot);
      int most = Limits.NAME_CHARACTERS - more.length() - (like.length() - dot);
      name = stem.substring(0, Math.min(stem.length(), most)) + more + like.substring(dot);
    }
    return name;
  }

  /** The names of the files that nothing named. */
  public List<String> unused() {
    List<String> unused = new ArrayList<>();
    Set<String> named = new HashSet<>(looked.keySet());
    files.forEach(
        (key, file) -> {
          if (!named.contains(key)) {
            unused.add(file.name());
          }
        });
    return unused;
  }

  /** What is to be kept, by the names that the survey has for it. */
  public Map<String, KeptPicture> kept() {
    return Map.copyOf(kept);
  }

  /** How a document says what is in them; empty for none. */
  public Optional<JsonObject> json() {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    kept.forEach((name, picture) -> all.add(name, json(picture)));
    return kept.isEmpty() ? Optional.empty() : Optional.of(all.build());
  }

  /** The same of one. */
  public static JsonObject json(KeptPicture picture) {
    return JSON.createObjectBuilder()
        .add(PictureDocument.CONTENT, picture.content())
        .add("width", picture.width())
        .add("height", picture.height())
        .build();
  }
}
