package org.evensay.survey.paper.form;

/** How forms look: black on white, one column, space around everything. */
final class FormStyles {

  /** Of what is no part of the form itself. */
  private static final int SMALL_POINTS = 11;

  private static final String SHEET =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
        @top-{start} { content: element(running); }
        @bottom-center { content: element(foot); } }
      * { font-family: 'DejaVu Sans', 'Markazi Text'; }
      .rtl, .rtl * { font-family: 'Markazi Text', 'DejaVu Sans'; }
      .ltr, .ltr * { font-family: 'DejaVu Sans', 'Markazi Text'; }
      span.rtl { font-size: 1.25em; }
      body { font-size: {points}pt; line-height: 1.5; margin: 0; color: #000; }
      .rtl { direction: rtl; }
      .ltr { direction: ltr; }
      .running { position: running(running); font-size: 0.85em; }
      .foot { position: running(foot); font-size: 0.85em; text-align: center; }
      .page:before { content: counter(page); }
      .pages:before { content: counter(pages); }
      .form { -fs-page-sequence: start; page-break-before: always; }
      .form:first-child { page-break-before: auto; }
      .mark { float: {end}; width: 44mm; text-align: center; margin: 0 0 3mm 0; }
      .mark img { width: 34mm; height: 34mm; }
      .mark p { margin: 0; font-size: {small}pt; font-weight: bold; white-space: nowrap; }
      h1 { font-size: 1.6em; line-height: 1.25; margin: 0 0 4mm 0; }
      h2 { font-size: 1.3em; line-height: 1.3; margin: 6mm 0 2mm 0; page-break-after: avoid; }
      h3, h4 { font-size: 1.1em; line-height: 1.35; margin: 0 0 2mm 0; page-break-after: avoid; }
      h3 + .question { margin-top: 0; }
      p, ul { margin: 0 0 2mm 0; }
      .how, .only-if { margin: 0 0 1.5mm 0; }
      .only-if { font-weight: bold; }
      .draft { font-size: 1.3em; font-weight: bold; border: 1.5pt solid #000; padding: 2mm; }
      .question { page-break-inside: avoid; margin: 0 0 8mm 0; }
      .pair { page-break-inside: avoid; }
      ul { list-style: none; padding: 0; }
      ul.said li { padding-{start}: 1em; text-indent: -1em; }
      ul.choices { margin: 0; }
      ul.choices li { margin: 0 0 2mm 0; padding-{start}: 3.4em; text-indent: -3.4em; }
      .number { display: inline-block; width: 1.6em; text-indent: 0; font-size: 0.8em; }
      .box { display: inline-block; width: 1.2em; height: 1.2em; border: 1.2pt solid #000;
        text-indent: 0; vertical-align: middle; }
      .picture img { max-width: 80mm; max-height: 60mm; }
      img.choice { max-width: 36mm; max-height: 24mm; vertical-align: middle; }
      .wide { width: 2.6em; height: 1.6em; }
      .wider { width: 8em; height: 1.6em; }
      .line { height: 2em; border-bottom: 0.8pt solid #000; }
      .frame { height: 80mm; border: 1pt solid #000; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 0.8pt solid #000; padding: 1.5mm; text-align: center; font-weight: normal; }
      th.words { text-align: {start}; }
      .receipt { page-break-inside: avoid; border-top: 1.5pt dashed #000; padding-top: 3mm; }
      .signs { display: inline-block; direction: ltr; }
      .code { font-size: 1.4em; font-weight: bold; direction: ltr; }
      """;

  private FormStyles() {}

  static String of(PaperWords words, PrintSize size) {
    boolean rightToLeft = words.variant().direction().equals("rtl");
    String start = rightToLeft ? "right" : "left";
    String end = rightToLeft ? "left" : "right";
    // Its letters are smaller than others of the same size.
    int points = rightToLeft ? size.points() * 5 / 4 : size.points();
    int small = rightToLeft ? SMALL_POINTS * 5 / 4 : SMALL_POINTS;
    return SHEET
        .replace("{start}", start)
        .replace("{end}", end)
        .replace("{points}", Integer.toString(points))
        .replace("{small}", Integer.toString(small));
  }
}
