package org.evensay.foundation.language;

import com.ibm.icu.text.ListFormatter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The language of the page that is being made: {@code #{language.tag}}; its words are {@link
 * PageWords}.
 *
 * <p>The request's {@code lang} decides; then what a signed-in person chose before (kept in her
 * session: nobody else gets one); then what the browser asks for; then the default language.
 */
public class PageLanguage {

  /** The name of the parameter that says the language. */
  public static final String PARAMETER = "lang";

  /**
   * The name of a parameter of pages that are looked at as others will see them: their language is
   * not the one that whoever looks wants to read her own pages in.
   */
  public static final String OF_OTHERS = "preview";

  /**
   * The name of a parameter of a form's address that says the language where the form itself does
   * not, or cannot be read. It is not {@link #PARAMETER}: a form with files may be read after its
   * address or before, and which of two values is the last one would hang on that.
   */
  public static final String OF_ADDRESS = "reads";

  private static final String CHOSEN = "evensay.language";

  private final HttpServletRequest request;

  private LanguageVariant variant;
  private boolean unknownAsked;
  private Set<LanguageVariant> offered = Set.of();
  private Optional<LanguageVariant> offeredAsked = Optional.empty();

  /** The language of the page that answers a request. */
  PageLanguage(HttpServletRequest request) {
    this.request = request;
  }

  /** For what stands in its place where it is injected. */
  protected PageLanguage() {
    this(null);
  }

  /**
   * The language of an answer that is no page: texts in the variant that was asked for, and our own
   * words in the nearest one that there is.
   */
  public static PageLanguage of(LanguageVariant reader) {
    PageLanguage language = new PageLanguage(null);
    List<LanguageVariant> spoken = LanguageVariant.spoken();
    language.variant =
        reader.chain().stream()
            .flatMap(known -> spoken.stream().filter(one -> isNear(one, known)))
            .findFirst()
            .orElse(LanguageVariant.DEFAULT);
    language.offeredAsked = Optional.of(reader);
    return language;
  }

  private static boolean isNear(LanguageVariant spoken, LanguageVariant wanted) {
    return spoken.equals(wanted) || spoken.locale().getLanguage().equals(wanted.tag());
  }

  /** The variant that this page is written in. */
  public LanguageVariant getVariant() {
    if (variant == null) {
      variant = decide();
    }
    return variant;
  }

  /**
   * Says that texts on this page are in these variants, in which pages themselves need not be: who
   * asks for one of them gets those texts in it, and the page around them in another.
   */
  public void offer(Set<LanguageVariant> variants) {
    getVariant();
    offered = variants;
    if (unknownAsked) {
      offeredAsked = LanguageVariant.ofTag(lastAsked()).filter(variants::contains);
      unknownAsked = offeredAsked.isEmpty();
    }
  }

  /**
   * The variant that the reader wants texts in: the page's, unless she asked for an offered one.
   */
  public LanguageVariant getReader() {
    return offeredAsked.orElseGet(this::getVariant);
  }

  /** What was chosen for this page or for those before it; empty when nobody chose anything. */
  public Optional<LanguageVariant> chosen() {
    Optional<LanguageVariant> asked = asked();
    return asked.isPresent() ? asked : remembered();
  }

  /** Keeps a choice in a session, for the pages that come. */
  public static void remember(HttpSession session, LanguageVariant chosen) {
    session.setAttribute(CHOSEN, chosen.tag());
  }

  public String getReaderTag() {
    return getReader().tag();
  }

  public String getTag() {
    return getVariant().tag();
  }

  /** What the language of this page calls itself. */
  public String getOwnName() {
    return getVariant().ownName();
  }

  public Locale getLocale() {
    return getVariant().locale();
  }

  public String getDirection() {
    return getVariant().direction();
  }

  /** What readers of a draft are told; empty where somebody has checked the words of this page. */
  public String getDraft() {
    return getVariant()
        .status()
        .filter(LanguageStatus::isDraft)
        .map(status -> get("language.draft." + status.state().code()))
        .orElse("");
  }

  /** Whether the request asked for a language that is not spoken here. */
  public boolean isUnknownAsked() {
    getVariant();
    return unknownAsked;
  }

  /**
   * This page in another language.
   *
   * @param address the same page, everything else it was asked with kept
   * @param current whether it is the language of the page now
   */
  public record Link(String address, LanguageVariant variant, boolean current) {}

  /** This page in every language. */
  public List<Link> getLinks() {
    String others = queryWithoutLanguage();
    Set<LanguageVariant> all = new TreeSet<>(LanguageVariant.spoken());
    all.addAll(offered);
    return all.stream()
        .map(
            other ->
                new Link(
                    "?" + others + PARAMETER + "=" + other.tag(), other, other.equals(getReader())))
        .toList();
  }

  private String queryWithoutLanguage() {
    String query = request.getQueryString();
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.isEmpty())
        .filter(part -> !part.startsWith(PARAMETER + "=") && !part.startsWith(OF_ADDRESS + "="))
        .map(part -> part + "&")
        .collect(Collectors.joining());
  }

  /** The words of a key. */
  public String get(String key) {
    return Messages.installed().text(getVariant(), key);
  }

  /** The words of a key with its numbered arguments put in. */
  public String with(String key, Object... arguments) {
    return Messages.installed().text(getVariant(), key, arguments);
  }

  /** Some things, as this language lists them: "1, 2 and 3". */
  public String list(List<String> things) {
    return ListFormatter.getInstance(getLocale()).format(things);
  }

  /** A day, as this language writes it: "27 March 2011". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()).format(day);
  }

  /** A month, as this language writes it: "March 2011". */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL y", getLocale()).format(month);
  }

  /** What to tell the reader of a refusal. */
  public String refusal(Refused refused) {
    return with(refused.refusal().code(), refused.arguments().stream().map(this::worded).toArray());
  }

  private Object worded(Object argument) {
    return argument instanceof LocalDate day ? day(day) : argument;
  }

  /** A text in the reader's language. */
  public String of(LocalizedText text) {
    return text.in(getReader());
  }

  /** The tag of the language that {@link #of} gives a text in: not the page's, where that lacks. */
  public String tagOf(LocalizedText text) {
    return text.writtenIn(getReader()).orElse(getReader()).tag();
  }

  /** A text in the reader's language, marked where that is not the page's. */
  public ShownText shown(LocalizedText text) {
    return text.writtenIn(getReader())
        .filter(written -> !written.equals(getVariant()))
        .map(written -> new ShownText(of(text), written.tag(), written.direction()))
        .orElseGet(() -> ShownText.inPagesLanguage(of(text)));
  }

  private LanguageVariant decide() {
    Optional<LanguageVariant> asked = asked();
    unknownAsked = asked.isEmpty() && lastAsked() != null;
    HttpSession session = request.getSession(false);
    if (session != null) {
      asked
          .filter(variant -> request.getParameter(OF_OTHERS) == null)
          .ifPresent(variant -> remember(session, variant));
    }
    return chosen().orElseGet(this::ofBrowser);
  }

  /** The last one counts: a form carries its language, and its buttons for others come after it. */
  private Optional<LanguageVariant> asked() {
    return LanguageVariant.spoken(lastAsked());
  }

  private String lastAsked() {
    String[] tags = request.getParameterValues(PARAMETER);
    return tags == null ? request.getParameter(OF_ADDRESS) : tags[tags.length - 1];
  }

  private Optional<LanguageVariant> remembered() {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(CHOSEN) instanceof String chosen
        ? LanguageVariant.spoken(chosen)
        : Optional.empty();
  }

  private LanguageVariant ofBrowser() {
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<LanguageVariant> exactly = LanguageVariant.spoken(locale.toLanguageTag());
      if (exactly.isPresent()) {
        return exactly.get();
      }
      for (LanguageVariant spoken : LanguageVariant.spoken()) {
        if (spoken.locale().getLanguage().equals(locale.getLanguage())) {
          return spoken;
        }
      }
    }
    return LanguageVariant.DEFAULT;
  }
}
