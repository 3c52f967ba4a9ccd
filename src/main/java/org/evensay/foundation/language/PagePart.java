package org.evensay.foundation.language;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A component that writes one part of a page, from values in which every word is ready. A page
 * costs by the number of its components and expressions: what is on every page of a respondent, and
 * what repeats, is one of these instead of many lines of a view.
 */
public abstract class PagePart extends UIComponentBase {

  @Override
  public final String getFamily() {
    return "org.evensay.part";
  }

  @Override
  public final void encodeBegin(FacesContext context) throws IOException {
    write(markup(context));
  }

  @Override
  public final void encodeEnd(FacesContext context) throws IOException {
    writeEnd(markup(context));
  }

  private static Markup markup(FacesContext context) {
    String root = context.getExternalContext().getRequestContextPath();
    return new Markup(context.getResponseWriter(), root);
  }

  /** Writes it; when there is something inside, up to that. */
  protected abstract void write(Markup out) throws IOException;

  /** Writes what comes after what is inside; most parts have nothing inside. */
  protected void writeEnd(Markup out) throws IOException {}

  /** Says that the page which is being written needs a script: {@link ScriptsPart} asks for it. */
  protected final void need(PageScript script) {
    needed().add(script);
  }

  @SuppressWarnings("unchecked")
  final Set<PageScript> needed() {
    return (Set<PageScript>)
        getFacesContext()
            .getAttributes()
            .computeIfAbsent(PageScript.class, none -> EnumSet.noneOf(PageScript.class));
  }

  /**
   * What the view gives it, by the attribute {@code of}.
   *
   * @throws ClassCastException when one of them is nothing that this part is made for
   */
  protected final <T> List<T> of(Class<T> type) {
    List<?> given = getValueExpression("of").getValue(getFacesContext().getELContext());
    return given.stream().map(type::cast).toList();
  }
}
