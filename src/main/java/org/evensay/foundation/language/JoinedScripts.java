package org.evensay.foundation.language;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Several scripts as one file, {@code /resources/script/joined/leave-opening.js}: on a slow network
 * each request costs more than what it brings. Only in the order in which pages ask for them. Each
 * is in a function of its own: two of them may call different things by the same name.
 */
public class JoinedScripts extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final byte[] BEGINS = "(() => {\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENDS = "})();\n".getBytes(StandardCharsets.US_ASCII);

  private final ConcurrentHashMap<String, byte[]> joined = new ConcurrentHashMap<>();

  @Override
  public void init() {
    Set<PageScript> none = EnumSet.noneOf(PageScript.class);
    int all = 1 << PageScript.values().length;
    for (int some = 0; some < all; some++) {
      Set<PageScript> scripts = EnumSet.copyOf(none);
      for (PageScript script : PageScript.values()) {
        if ((some & 1 << script.ordinal()) != 0) {
          scripts.add(script);
        }
      }
      if (scripts.size() > 1) {
        String address = PageScript.address(scripts);
        joined.put(address.substring(address.lastIndexOf('/')), bytes(scripts));
      }
    }
  }

  private byte[] bytes(Set<PageScript> scripts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (PageScript script : scripts) {
      try (InputStream file = getServletContext().getResourceAsStream(script.file())) {
        bytes.write(BEGINS);
        file.transferTo(bytes);
        bytes.write(ENDS);
      } catch (IOException e) {
        throw new IllegalStateException(script.file(), e);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getPathInfo();
    byte[] bytes = asked == null ? null : joined.get(asked);
    if (bytes == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/javascript;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
