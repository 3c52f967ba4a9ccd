package org.evensay.foundation.language;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in it is built and written out once for each value of {@code as}, and kept: {@code
 * <ev:kept as="header #{language.tag}">…</ev:kept>}. For what every respondent is shown alike;
 * {@code as} has to name all that the content depends on, and may never come from a request.
 */
@FacesComponent("org.evensay.Kept")
public class KeptPart extends UIComponentBase {

  private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

  private String as;

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
    String kept = KEPT.get(as);
    if (kept == null) {
      kept = written(context);
      KEPT.put(as, kept);
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

  /** Leaves out of the view what will not be asked for. */
  public static final class Handler extends ComponentHandler {

    private final TagAttribute as;

    /** Made by Faces, once for each place in a view. */
    public Handler(ComponentConfig config) {
      super(config);
      as = getRequiredAttribute("as");
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
      return super.createMetaRuleset(type).ignore("as");
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
      KeptPart kept = (KeptPart) part;
      kept.as = as.getValue(context);
      if (!KEPT.containsKey(kept.as)) {
        super.applyNextHandler(context, part);
      }
    }
  }
}
