package org.evensay.survey.interchange.report;

/** A file as somebody brings it, under what she calls it. */
public record BroughtFile(String name, byte[] content) {

  public BroughtFile {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
