package org.evensay.codesign.ask;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.people.ProgrammeId;

/** A demand to a named addressee, in its revisions. */
@Entity
@Table(name = "ask")
public class Ask {

  @Id private String id;

  @Column(name = "programme_id")
  private String programme;

  @Column(name = "theme_id")
  private String theme;

  private String code;

  private String horizon;

  private int position;

  private int revision;

  private String state;

  @ElementCollection
  @CollectionTable(name = "ask_revision", joinColumns = @JoinColumn(name = "ask_id"))
  @OrderBy("number")
  private List<AskRevision> revisions;

  /** For the persistence provider. */
  protected Ask() {}

  /**
   * A new ask, proposed.
   *
   * @param theme the id of the theme it stands under
   * @param code its short name in its programme, which never changes
   * @param position its place among the asks of its theme and horizon, from 1
   * @param at when it was first put into words, in UTC
   */
  Ask(
      ProgrammeId programme,
      String theme,
      String code,
      Horizon horizon,
      int position,
      LocalizedText words,
      String by,
      LocalDateTime at) {
    this.id = AskId.next().value();
    this.programme = programme.value();
    this.theme = theme;
    this.code = code;
    this.horizon = horizon.code();
    this.position = position;
    this.revision = 1;
    this.state = AskState.PROPOSED.code();
    this.revisions =
        new ArrayList<>(List.of(new AskRevision(1, words, LocalizedText.empty(), by, at)));
  }

  /**
   * Gives it its next wording; what was decided on the one before does not hold for it.
   *
   * @return the new revision's number
   */
  int revise(LocalizedText words, LocalizedText addressee, String by) {
    revision++;
    revisions.add(
        new AskRevision(revision, words, addressee, by, LocalDateTime.now(ZoneOffset.UTC)));
    state = AskState.PROPOSED.code();
    return revision;
  }

  /** The language whose words everybody gets who has none in her own. */
  LanguageVariant lead() {
    return lead(newest().words());
  }

  private static LanguageVariant lead(LocalizedText words) {
    return words.writtenIn(LanguageVariant.DEFAULT).orElse(LanguageVariant.DEFAULT);
  }

  /**
   * The languages that these next words leave as they were, though they were written for other
   * words in the leading language: who reads them may decide on something else than the others do.
   */
  SortedSet<LanguageVariant> leftAsTheyWere(LocalizedText words, LocalizedText addressee) {
    LanguageVariant lead = lead(words);
    SortedSet<LanguageVariant> left = new TreeSet<>();
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      if (!variant.equals(lead)
          && (isLeft(AskRevision::words, words, variant, lead)
              || isLeft(AskRevision::addressee, addressee, variant, lead))) {
        left.add(variant);
      }
    }
    return left;
  }

  /**
   * Older revisions count, too: whoever was overtaken has the words before those of the newest one.
   */
  private boolean isLeft(
      Function<AskRevision, LocalizedText> part,
      LocalizedText now,
      LanguageVariant variant,
      LanguageVariant lead) {
    String words = now.texts().get(variant);
    List<LocalizedText> before =
        revisions.stream()
            .map(part)
            .filter(text -> words != null && words.equals(text.texts().get(variant)))
            .toList();
    return !before.isEmpty()
        && before.stream()
            .noneMatch(text -> Objects.equals(text.texts().get(lead), now.texts().get(lead)));
  }

  /** Takes over what the chambers decided on a revision; on an older one it changes nothing. */
  void decided(int onRevision, AskState decision) {
    if (onRevision == revision) {
      state = decision.code();
    }
  }

  public AskId id() {
    return new AskId(id);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  /** The id of the theme it stands under. */
  public String theme() {
    return theme;
  }

  /** Its short name in its programme. */
  public String code() {
    return code;
  }

  public Horizon horizon() {
    return Horizon.ofCode(horizon);
  }

  public AskState state() {
    return AskState.ofCode(state);
  }

  /** Its newest revision. */
  public AskRevision newest() {
    return revision(revision).orElseThrow();
  }

  /** The revision of this number. */
  public Optional<AskRevision> revision(int number) {
    return revisions.stream().filter(one -> one.number() == number).findFirst();
  }

  /** All revisions, the first one first. */
  public List<AskRevision> revisions() {
    return List.copyOf(revisions);
  }
}
