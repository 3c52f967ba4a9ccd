package org.evensay.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * One browser's connection, kept alive: HTTP/1.1 over a plain socket, so that the client costs as
 * little as possible of the processors it shares with the server. For one thread.
 */
final class Wire implements AutoCloseable {

  private static final int MILLIS_TO_WAIT = 60_000;

  /**
   * What came back.
   *
   * @param bytesOnTheWire status line, headers and body as they were sent, compressed
   */
  record Answer(int status, String location, String body, int bytesOnTheWire) {}

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private int read;

  Wire(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(MILLIS_TO_WAIT);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
    out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
  }

  Answer get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n", new byte[0]);
  }

  Answer post(String path, String form) throws IOException {
    byte[] body = form.getBytes(StandardCharsets.US_ASCII);
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + headers()
            + "Origin: http://127.0.0.1:"
            + port
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length
            + "\r\n\r\n",
        body);
  }

  private String headers() {
    return "Host: 127.0.0.1:"
        + port
        + "\r\nAccept: text/html\r\nAccept-Language: en-GB\r\nAccept-Encoding: gzip\r\n";
  }

  private Answer send(String head, byte[] body) throws IOException {
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
    read = 0;
    String status = line();
    int length = -1;
    boolean chunked = false;
    boolean zipped = false;
    boolean close = false;
    String location = "";
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      String value = header.substring(colon + 1).strip();
      switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
        case "content-encoding" -> zipped = value.equalsIgnoreCase("gzip");
        case "connection" -> close = value.equalsIgnoreCase("close");
        case "location" -> location = value;
        default -> {}
      }
    }
    byte[] content = chunked ? chunks() : exactly(Math.max(length, 0));
    if (zipped) {
      try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(content))) {
        content = unzipped.readAllBytes();
      }
    }
    if (close) {
      socket.close();
      connect();
    }
    return new Answer(
        Integer.parseInt(status.split(" ")[1]),
        location,
        new String(content, StandardCharsets.UTF_8),
        read);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      all.write(exactly(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the server hung up");
    }
    read += length;
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server hung up");
      }
      read++;
      if (c != '\r') {
        line.append((char) c);
      }
    }
    read++;
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
