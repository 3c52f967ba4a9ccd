package org.evensay.foundation.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link LocalizedText} as the JSON of {@link LocalizedTextDocument}. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

  @Override
  public String convertToDatabaseColumn(LocalizedText text) {
    return text == null ? null : LocalizedTextDocument.write(text).toString();
  }

  @Override
  public LocalizedText convertToEntityAttribute(String json) {
    return json == null ? null : LocalizedTextDocument.parse(json);
  }
}
