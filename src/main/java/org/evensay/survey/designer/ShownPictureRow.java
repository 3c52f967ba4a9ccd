package org.evensay.survey.designer;

import java.util.List;

/**
 * A question or a choice that may have a picture, as its page shows it.
 *
 * @param number in its form; 0 is the question itself
 * @param name of the choice; empty for the question
 * @param words what it is called
 * @param pictures where those are that it has
 */
public record ShownPictureRow(int number, String name, String words, List<Drawn> pictures) {

  /** A picture that is there. */
  public record Drawn(String address, int width, int height) {

    public String getAddress() {
      return address;
    }

    public int getWidth() {
      return width;
    }

    public int getHeight() {
      return height;
    }
  }

  public ShownPictureRow {
    pictures = List.copyOf(pictures);
  }

  public int getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public String getWords() {
    return words;
  }

  public List<Drawn> getPictures() {
    return pictures;
  }

  /** The name of the field that takes a file for it. */
  public String getField() {
    return "file-" + number;
  }
}
