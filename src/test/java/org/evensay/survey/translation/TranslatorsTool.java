package org.evensay.survey.translation;

/** What a translator's tool does to a file. */
final class TranslatorsTool {

  private TranslatorsTool() {}

  /** Puts the translation of one unit in, and says that somebody has looked at it. */
  static String translated(String xliff, String id, String target) {
    int unit = xliff.indexOf("<unit id=\"" + id + "\"");
    int end = xliff.indexOf("</unit>", unit);
    String changed =
        xliff
            .substring(unit, end)
            .replaceAll("<segment(?: state=\"\\w+\")?>", "<segment state=\"reviewed\">")
            .replaceAll("(?s)<target.*</target>\\s*", "")
            .replace(
                "</source>", "</source><target xml:space=\"preserve\">" + target + "</target>");
    return xliff.substring(0, unit) + changed + xliff.substring(end);
  }
}
