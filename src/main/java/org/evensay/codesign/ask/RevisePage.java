package org.evensay.codesign.ask;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.language.WordsRefusal;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** New words for an ask, in every language that somebody has them in. */
@Named
@RequestScoped
public class RevisePage {

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject ReviseAsk reviseAsk;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.ask}")
  String id;

  private int read;
  private List<Version> versions;
  private AskRevision overtakenBy;

  /** Refuses those who may not change asks, before they type anything. */
  public void load() {
    ask();
  }

  private Ask ask() {
    caller.require(Permission.WRITE_ASKS, caller.workspace());
    return asks.find(new AskId(String.valueOf(id)), caller.workspace())
        .orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK));
  }

  /**
   * Keeps the new words; or stays, says what stands in the way, and keeps what was typed. When
   * somebody was faster, her words are shown beside them: pressing again is then based on those.
   */
  public String revise() {
    if (isAnyOdd()) {
      return null;
    }
    try {
      reviseAsk.revise(new AskId(id), read, text(false), text(true), confirmed());
      return "/codesign/ask/ask.xhtml?faces-redirect=true&ask=" + id;
    } catch (Refused refused) {
      tell(refused);
      if (refused.refusal() == AskRefusal.OUTDATED) {
        overtakenBy = ask().newest();
        read = overtakenBy.number();
      }
      return null;
    }
  }

  /** Whether signs that cannot be kept are in any words; they are taken out, and it is said. */
  private boolean isAnyOdd() {
    boolean any = false;
    for (Version version : getVersions()) {
      if (version.takeOutOddSigns()) {
        problems.add(version.getField(), new Refused(WordsRefusal.ODD_SIGNS));
        any = true;
      }
    }
    return any;
  }

  /** Says it at the field of each language that it names, or else at the first one. */
  private void tell(Refused refused) {
    List<Object> named = refused.arguments();
    if (refused.refusal() == AskRefusal.LEFT_AS_THEY_WERE) {
      for (Object left : named.subList(1, named.size())) {
        problems.add(field(left), new Refused(AskRefusal.LEFT_AS_THEY_WERE, named.get(0), left));
      }
    } else {
      problems.add(field(named.isEmpty() ? "" : named.get(0)), refused);
    }
  }

  private String field(Object languageName) {
    return getVersions().stream()
        .filter(version -> version.getName().equals(languageName))
        .findFirst()
        .orElse(getVersions().get(0))
        .getField();
  }

  private Set<LanguageVariant> confirmed() {
    return getVersions().stream()
        .filter(version -> version.confirmed)
        .map(version -> version.variant)
        .collect(Collectors.toSet());
  }

  private LocalizedText text(boolean addressee) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    for (Version version : getVersions()) {
      String typed = addressee ? version.addressee : version.words;
      texts.put(version.variant, typed.strip());
    }
    return LocalizedText.of(texts);
  }

  public String getId() {
    return id;
  }

  /** The revision that the writer has before her; travels with the form. */
  public int getRead() {
    if (read == 0) {
      read = ask().newest().number();
    }
    return read;
  }

  public void setRead(int read) {
    this.read = read;
  }

  /** Whether somebody wrote other words while she was writing. */
  public boolean isOvertaken() {
    return overtakenBy != null;
  }

  /** What somebody else wrote in the meantime. */
  public String getOvertakenBy() {
    return language.of(overtakenBy.words());
  }

  /** The form: the newest words in each language, until she types others. */
  public List<Version> getVersions() {
    if (versions == null) {
      Ask ask = ask();
      versions = new ArrayList<>();
      for (LanguageVariant variant : LanguageVariant.spoken()) {
        boolean hers = variant.equals(language.getVariant());
        versions.add(new Version(versions.size(), variant, ask, hers));
      }
    }
    return versions;
  }

  /** The words in one language, as typed. */
  public static final class Version {

    private final int index;
    private final LanguageVariant variant;
    private final boolean hers;
    private final boolean confirmable;
    private String words;
    private String addressee;
    private boolean confirmed;

    Version(int index, LanguageVariant variant, Ask ask, boolean hers) {
      this.index = index;
      this.variant = variant;
      this.hers = hers;
      this.words = ask.newest().words().texts().getOrDefault(variant, "");
      this.addressee = ask.newest().addressee().texts().getOrDefault(variant, "");
      this.confirmable =
          !variant.equals(LanguageVariant.DEFAULT)
              && ask.revisions().stream()
                  .anyMatch(
                      one ->
                          one.words().variants().contains(variant)
                              || one.addressee().variants().contains(variant));
    }

    /** The id of the field for its words. */
    public String getField() {
      return "form:versions:" + index + ":words";
    }

    private boolean takeOutOddSigns() {
      String before = lines(words) + lines(addressee);
      words = TypedText.withoutOddSigns(lines(words));
      addressee = TypedText.withoutOddSigns(lines(addressee));
      return !before.equals(words + addressee);
    }

    private static String lines(String typed) {
      return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether it is shown at once: most asks are in few of the languages that pages are in. */
    public String getOpen() {
      boolean open = hers || confirmable || variant.equals(LanguageVariant.DEFAULT);
      return open || !words.isBlank() || !addressee.isBlank() ? "open" : null;
    }

    /** Whether it has, or had, words that could be left as they were. */
    public boolean isConfirmable() {
      return confirmable;
    }

    public boolean isConfirmed() {
      return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
      this.confirmed = confirmed;
    }

    public String getTag() {
      return variant.tag();
    }

    public String getDirection() {
      return variant.direction();
    }

    public String getName() {
      return variant.ownName();
    }

    public String getWords() {
      return words;
    }

    public void setWords(String words) {
      this.words = words;
    }

    public String getAddressee() {
      return addressee;
    }

    public void setAddressee(String addressee) {
      this.addressee = addressee;
    }
  }
}
