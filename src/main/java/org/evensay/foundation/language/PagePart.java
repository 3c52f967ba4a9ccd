package org.evensay.foundation.language;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * A component that writes one part of a page, from values in which every word is ready. A page
 * costs by the number of its components and expressions: what repeats on respondents' pages, which
 * are asked for most, is one of these instead of a loop in the view.
 */
public abstract class PagePart extends UIComponentBase {

  @Override
  public final String getFamily() {
    return "org.evensay.part";
  }

  @Override
  public final void encodeBegin(FacesContext context) throws IOException {
    if (isRendered()) {
      write(new Markup(context.getResponseWriter()));
    }
  }

  /** Writes it. */
  protected abstract void write(Markup out) throws IOException;

  /**
   * What the view gives it by the attribute {@code of}.
   *
   * @throws ClassCastException when one of them is nothing that this part is made for
   */
  protected final <T> List<T> of(Class<T> type) {
    return ((List<?>) getAttributes().get("of")).stream().map(type::cast).toList();
  }
}
