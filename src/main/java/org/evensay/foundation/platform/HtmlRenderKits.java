package org.evensay.foundation.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Set;

/** Lets all pages be written as HTML, through {@link HtmlEnds}. */
public class HtmlRenderKits extends RenderKitFactory {

  /** Made by Faces, around what has its kits. */
  public HtmlRenderKits(RenderKitFactory all) {
    super(all);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    getWrapped().addRenderKit(id, kit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext context, String id) {
    RenderKit kit = getWrapped().getRenderKit(context, id);
    return kit == null ? null : new HtmlRenderKit(kit);
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private static final class HtmlRenderKit extends RenderKitWrapper {

    HtmlRenderKit(RenderKit kit) {
      super(kit);
    }

    @Override
    public ResponseWriter createResponseWriter(Writer out, String types, String encoding) {
      return new HtmlWriter(super.createResponseWriter(new HtmlEnds(out), types, encoding));
    }
  }

  /** Stays what it is where Faces goes on with another writer below. */
  private static final class HtmlWriter extends ResponseWriterWrapper {

    /**
     * Tables and their parts have their roles by themselves; components of a library say others.
     */
    private static final Set<String> OF_TABLES =
        Set.of("table", "thead", "tbody", "tr", "th", "td");

    private String element = "";

    HtmlWriter(ResponseWriter writer) {
      super(writer);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      element = name;
      super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      if (!(name.equals("role") && OF_TABLES.contains(element))) {
        super.writeAttribute(name, value, property);
      }
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer out) {
      return new HtmlWriter(getWrapped().cloneWithWriter(new HtmlEnds(out)));
    }
  }
}
