package org.evensay.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A draft of a survey with one question, and what is brought to have it signed.
 *
 * @param survey its document
 * @param draft the draft
 */
public record FilmedSurvey(SurveyDocument survey, OwnDraft draft) {

  /** Two seconds of a test picture (H.264), whose title is the name of who made it. */
  public static final byte[] FILM = sample("signed.mp4");

  /** One that is in no other survey: with pictures of its own, which nobody could see. */
  public static byte[] ownFilm() {
    byte[] film = FILM.clone();
    int pictures = new String(film, StandardCharsets.ISO_8859_1).indexOf("mdat") + "mdat".length();
    long own = System.nanoTime();
    for (int i = 0; i < Long.BYTES; i++) {
      film[pictures + Long.BYTES + i] = (byte) (own >>> Byte.SIZE * i);
    }
    return film;
  }

  /** Captions of two seconds. */
  public static final byte[] CAPTIONS =
      "WEBVTT\n\nNOTE by Amina\n\n00:00.000 --> 00:01.900\nHow do you go?\n".getBytes(UTF_8);

  /** What is signed, in words. */
  public static final String WORDS = "How do you go? By bus or by bike?";

  /** Begins one, by who may. */
  public static FilmedSurvey begin(OwnProgramme programme, String word) {
    SurveyDocument survey =
        SurveyDocument.of(word).page("one", SurveyDocument.Asked.oneChoice("how", "bus", "bike"));
    return new FilmedSurvey(survey, OwnDraft.of(programme.as("coordinator"), survey.json()));
  }

  /** Begins one, brings film, captions and words, and publishes it. */
  public static FilmedSurvey publish(OwnProgramme programme, String word) {
    FilmedSurvey filmed = begin(programme, word);
    Visitor author = programme.as("young-1");
    filmed.bringFilm(author, FILM);
    filmed.bringCaptions(author, CAPTIONS);
    SurveyDocument.publish(programme.as("coordinator"), filmed.draft.kept());
    return filmed;
  }

  private static byte[] sample(String name) {
    try {
      String root = System.getProperty("evensay.project");
      return Files.readAllBytes(Path.of(root, "src/test/resources/survey/recording", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the page of its question's films. */
  public String films() {
    return draft.designer("films") + "&at=0.0";
  }

  /** The form of that page, with the words of a first film. */
  public Form form(Visitor author) {
    return author.get(films()).form("base").with("words-new-en-GB", WORDS);
  }

  /** Brings a film in British Sign Language, with the words of it. */
  public Page bringFilm(Visitor author, byte[] film) {
    return author.sendFile(form(author), "film-new", "how do you go.mp4", film);
  }

  /** Brings captions of that film in English. */
  public Page bringCaptions(Visitor author, byte[] captions) {
    return author.sendFile(
        author.get(films()).form("base"), "captions-bfi-en-GB", "how do you go.vtt", captions);
  }

  /** Where it begins, in a language. */
  public String start(String language) {
    return "/survey/answering/start?survey=" + survey.name() + "&lang=" + language;
  }

  /** Its question, once it is published. */
  public Page ask(Visitor visitor, String language) {
    return visitor.submit(visitor.get(start(language)), Map.of("go", "begin"));
  }
}
