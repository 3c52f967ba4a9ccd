package org.evensay.foundation.api;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The description of the interface: an OpenAPI document, kept by hand, since what it is for is its
 * words and examples, which annotations have no room for. Tests hold it against the resources.
 */
final class ApiDescription {

  private static final String TEXT = read();

  private ApiDescription() {}

  private static String read() {
    try (InputStream file = ApiDescription.class.getResourceAsStream("/api/openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as it is served. */
  static String text() {
    return TEXT;
  }

  static JsonObject json() {
    try (var reader = JSON.createReader(new StringReader(TEXT))) {
      return reader.readObject();
    }
  }
}
