package org.evensay.foundation.language;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in it is written out once for each value of {@code as}, and kept: {@code <ev:kept
 * as="header #{language.tag}">…</ev:kept>}. For what every respondent is shown alike; {@code as}
 * has to name all that the content depends on, and may never come from a request.
 */
@FacesComponent("org.evensay.Kept")
public class KeptPart extends UIComponentBase {

  /** How many are kept: far more than there are. */
  static final int MOST = 2_000;

  private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

  @Override
  public String getFamily() {
    return "org.evensay.part";
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    String as = String.valueOf(getAttributes().get("as"));
    String kept = KEPT.get(as);
    if (kept == null) {
      kept = written(context);
      if (KEPT.size() < MOST) {
        KEPT.put(as, kept);
      }
    }
    context.getResponseWriter().write(kept);
  }

  private String written(FacesContext context) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    StringWriter aside = new StringWriter();
    ResponseWriter writer = page.cloneWithWriter(aside);
    context.setResponseWriter(writer);
    try {
      super.encodeChildren(context);
      writer.flush();
    } finally {
      context.setResponseWriter(page);
    }
    return aside.toString();
  }
}
