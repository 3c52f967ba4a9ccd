package org.evensay.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that no client library makes. */
public final class RawRequest {

  private static final int PATIENCE_MILLIS = 60_000;

  private RawRequest() {}

  /** Sends lines as they are, and reads until the server closes. */
  public static String send(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), Evensay.url().getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String first = lines[0] + "\r\nConnection: close\r\n";
      String others = String.join("\r\n", List.of(lines).subList(1, lines.length));
      String end = others.contains("\r\n\r\n") ? "" : "\r\n\r\n";
      socket.getOutputStream().write((first + others + end).getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
