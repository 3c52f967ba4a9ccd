package org.evensay.foundation.language.xliff;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartGroupData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.glossary.Definition;
import net.sf.okapi.lib.xliff2.glossary.GlossEntry;
import net.sf.okapi.lib.xliff2.glossary.Glossary;
import net.sf.okapi.lib.xliff2.glossary.Term;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** Writes files. */
final class XliffWriting {

  private final Pattern putIn;

  XliffWriting(Pattern putIn) {
    this.putIn = putIn;
  }

  String of(XliffFile texts) {
    StringWriter text = new StringWriter();
    XLIFFWriter writer = new XLIFFWriter();
    writer.setUseIndentation(true);
    writer.setLineBreak("\n");
    writer.create(text, texts.source(), texts.target());
    StartXliffData start = new StartXliffData("2.1");
    start.setSourceLanguage(texts.source());
    start.setTargetLanguage(texts.target());
    writer.writeStartDocument(start, null);
    StartFileData file = new StartFileData("texts");
    file.setOriginal(texts.original());
    writer.writeStartFile(file);
    List<XliffGroup> open = new ArrayList<>();
    for (XliffUnit unit : texts.units()) {
      change(open, unit.within(), writer);
      writer.writeUnit(unit(unit));
    }
    change(open, List.of(), writer);
    writer.writeEndFile();
    writer.writeEndDocument();
    writer.close();
    return text.toString();
  }

  /** Ends the groups that the next text is not in, and begins those that it is in. */
  private static void change(List<XliffGroup> open, List<XliffGroup> next, XLIFFWriter writer) {
    while (open.size() > next.size() || !open.equals(next.subList(0, open.size()))) {
      open.remove(open.size() - 1);
      writer.writeEndGroup();
    }
    for (XliffGroup group : next.subList(open.size(), next.size())) {
      StartGroupData start = new StartGroupData(group.id());
      start.setName(group.name());
      writer.writeStartGroup(start);
      open.add(group);
    }
  }

  private Unit unit(XliffUnit piece) {
    Unit unit = new Unit(piece.id());
    unit.setName(piece.name());
    piece.notes().forEach(note -> unit.addNote(new Note(note)));
    if (!piece.terms().isEmpty()) {
      unit.setGlossary(glossary(piece.terms()));
    }
    Segment segment = unit.appendSegment();
    segment.setPreserveWS(true);
    Map<String, List<String>> ids = new HashMap<>();
    List<String> given = new ArrayList<>();
    write(piece.source(), segment.getSource(), ids, given);
    piece
        .target()
        .ifPresent(
            words -> {
              ids.values().forEach(List::clear);
              for (int i = 0; i < given.size(); i++) {
                ids.get(given.get(i)).add(Integer.toString(i + 1));
              }
              write(words, segment.getTarget(Part.GetTarget.CREATE_EMPTY), ids, given);
            });
    segment.setState(TargetState.valueOf(piece.state().name()));
    return unit;
  }

  /** By the standard's own module for it. */
  private static Glossary glossary(List<XliffTerm> terms) {
    Glossary glossary = new Glossary();
    for (XliffTerm one : terms) {
      GlossEntry entry = new GlossEntry();
      entry.setTerm(new Term(one.words()));
      one.translations().forEach(entry::addTranslation);
      if (!one.definition().isEmpty()) {
        entry.setDefinition(new Definition(one.definition()));
      }
      glossary.add(entry);
    }
    return glossary;
  }

  /** The same thing put in has the same id in both languages. */
  private void write(String words, Fragment to, Map<String, List<String>> ids, List<String> given) {
    Matcher found = putIn.matcher(words);
    int from = 0;
    while (found.find()) {
      to.append(words.substring(from, found.start()));
      List<String> left = ids.computeIfAbsent(found.group(), all -> new ArrayList<>());
      if (left.isEmpty()) {
        given.add(found.group());
        left.add(Integer.toString(given.size()));
      }
      CTag tag = to.append(TagType.STANDALONE, left.remove(0), found.group(), false);
      tag.setCanCopy(false);
      tag.setDisp(found.group());
      tag.setEquiv(found.group());
      from = found.end();
    }
    to.append(words.substring(from));
  }
}
