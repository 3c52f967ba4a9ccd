package org.evensay.survey.interchange.xlsform.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.xlsform.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, are broken, or are made to do harm. */
class HostileWorkbookTest {

  private static final String FORM = "survey\n| type | name |\n| text | a |";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path folder;

  private static void refused(ImportMistake what, byte[] file) {
    ImportProblem problem = assertThrows(ImportProblem.class, () -> Workbook.read(file));
    assertEquals(
        List.of(what), problem.mistakes().stream().map(ImportProblem.Mistake::what).toList());
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new java.io.ByteArrayInputStream(Workbooks.xlsx(FORM)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }

  private static byte[] with(String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(part, content);
    return packed(parts);
  }

  /** As Excel saves "Strict Open XML": the same parts, with names in other namespaces. */
  @Test
  void a_strict_workbook_is_called_by_its_name() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.replaceAll(
        (name, part) ->
            name.endsWith(".xml") || name.endsWith(".rels")
                ? strict(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : part);
    byte[] file = packed(parts);
    assertTrue(
        new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8)
            .contains("http://purl.oclc.org/ooxml/spreadsheetml/main"));
    refused(ImportMistake.STRICT, file);
    // Cut off in its middle, it is broken before it is of any kind.
    refused(ImportMistake.DAMAGED, Arrays.copyOf(file, file.length / 2));
  }

  private static String strict(String part) {
    return part.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
  }

  @Test
  void packing_anew_alone_does_no_harm() throws IOException, ImportProblem {
    assertEquals("survey", Workbook.read(packed(parts())).sheets().get(0).name());
  }

  @Test
  void what_is_no_workbook_is_not_read_whatever_its_name() throws IOException {
    refused(ImportMistake.OTHER_KIND, new byte[0]);
    refused(ImportMistake.OTHER_KIND, "type,name\ntext,a\n".getBytes(StandardCharsets.UTF_8));
    refused(
        ImportMistake.OTHER_KIND,
        "<html><table><tr><td>type</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
    refused(ImportMistake.OTHER_KIND, packed(Map.of("content.xml", new byte[] {'<'})));
  }

  @Test
  void another_document_of_an_office_is_not_read() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (POIFSFileSystem word = new POIFSFileSystem()) {
      word.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      word.writeFilesystem(file);
    }

    refused(ImportMistake.OTHER_KIND, file.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 0.4, 0.7})
  void a_file_that_is_cut_is_not_read(double part) {
    for (byte[] file : List.of(Workbooks.xlsx(FORM), Workbooks.xls(FORM))) {
      refused(ImportMistake.DAMAGED, Arrays.copyOf(file, Math.max(4, (int) (file.length * part))));
    }
  }

  @Test
  void a_part_that_is_cut_is_not_read() throws IOException {
    byte[] sheet = parts().get(SHEET);

    refused(ImportMistake.DAMAGED, with(SHEET, Arrays.copyOf(sheet, sheet.length / 2)));
    refused(ImportMistake.DAMAGED, with("xl/workbook.xml", new byte[] {0, 1, 2}));
  }

  private byte[] reaching(java.nio.charset.Charset encoding) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String sheet =
        """
        <?xml version="1.0" encoding="%s"?>
        <!DOCTYPE worksheet [<!ENTITY s SYSTEM "%s">]>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>&s;</t></is></c></row></sheetData></worksheet>
        """
            .formatted(encoding.name(), secret.toUri());
    return with(SHEET, sheet.getBytes(encoding));
  }

  @Test
  void entities_are_refused() throws IOException {
    refused(ImportMistake.ENTITIES, reaching(StandardCharsets.UTF_8));
  }

  @Test
  void entities_in_another_encoding_reach_nothing() throws IOException {
    refused(ImportMistake.DAMAGED, reaching(StandardCharsets.UTF_16));
  }

  @Test
  void entities_that_multiply_are_refused() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    laughs.append("]><sst><si><t>&a39;</t></si></sst>");

    refused(
        ImportMistake.ENTITIES,
        with("xl/sharedStrings.xml", laughs.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_part_that_unpacks_to_very_much_is_refused() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(SHEET));
      byte[] spaces = new byte[1_000_000];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    }

    refused(ImportMistake.TOO_MUCH_INSIDE, file.toByteArray());
  }

  @Test
  void a_part_that_unpacks_to_very_much_is_never_held_as_a_whole() throws IOException {
    byte[] marks = "<ext/>".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(SHEET));
      for (int i = 0; i <= WorkbookLimits.UNPACKED_BYTES / marks.length; i++) {
        zip.write(marks);
      }
      zip.closeEntry();
    }
    byte[] bomb = file.toByteArray();
    var memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    long before = memory.getCurrentThreadAllocatedBytes();
    refused(ImportMistake.TOO_MUCH_INSIDE, bomb);
    long taken = memory.getCurrentThreadAllocatedBytes() - before;

    assertTrue(taken < WorkbookLimits.UNPACKED_BYTES / 10, taken + " bytes were taken");
  }

  @Test
  void a_text_that_no_cell_can_have_is_refused_before_it_is_read() throws IOException {
    String sheet =
        """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>%s</t></is></c></row></sheetData></worksheet>
        """;

    refused(
        ImportMistake.TOO_MUCH_INSIDE,
        with(SHEET, sheet.formatted("x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_document_type_is_found_wherever_it_stands() throws IOException {
    for (int before = 16_370; before < 16_386; before++) {
      String sheet = "<a/>" + " ".repeat(before - 4) + "<<!DOCTYPE a [<!ENTITY b \"c\">]><a/>";

      refused(ImportMistake.ENTITIES, with(SHEET, sheet.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  /** Shrunk, imploded, Deflate64, BZIP2, LZMA, XZ and none at all: APPNOTE.TXT, 4.4.5. */
  @ParameterizedTest
  @ValueSource(ints = {1, 6, 9, 12, 14, 95, 99})
  void parts_that_are_packed_in_a_way_that_workbooks_have_not_are_refused(int method) {
    byte[] file = Workbooks.xlsx(FORM);
    for (int i = 0; i < file.length - 12; i++) {
      boolean local = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3 && file[i + 3] == 4;
      boolean central =
          file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2;
      if (local || central) {
        file[i + (local ? 8 : 10)] = (byte) method;
      }
    }

    refused(ImportMistake.DAMAGED, file);
  }

  @Test
  void a_file_of_very_many_parts_is_refused() throws IOException {
    Map<String, byte[]> parts = parts();
    for (int i = 0; i < WorkbookLimits.PARTS; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }

    refused(ImportMistake.TOO_MUCH_INSIDE, packed(parts));
  }

  @Test
  void very_many_wide_rows_are_refused() throws IOException {
    StringBuilder sheet =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (int i = 1; i <= 20_000; i++) {
      sheet.append("<row r=\"%1$d\"><c r=\"XFD%1$d\"/></row>".formatted(i));
    }
    sheet.append("</sheetData></worksheet>");

    refused(
        ImportMistake.TOO_MUCH_INSIDE,
        with(SHEET, sheet.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void very_many_cells_are_refused() throws IOException {
    StringBuilder sheet =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (int i = 1; i <= WorkbookLimits.CELLS + 1; i++) {
      sheet.append("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>".formatted(i));
    }
    sheet.append("</sheetData></worksheet>");

    refused(
        ImportMistake.TOO_MUCH_INSIDE,
        with(SHEET, sheet.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void an_upload_of_200_megabytes_is_refused_before_it_is_looked_at() {
    byte[] file = Arrays.copyOf(Workbooks.xlsx(FORM), 200_000_000);

    ImportProblem problem = assertThrows(ImportProblem.class, () -> Workbook.read(file));

    assertEquals(ImportMistake.TOO_LARGE, problem.mistakes().get(0).what());
    assertEquals(List.of(20), problem.mistakes().get(0).arguments());
  }

  @Test
  void a_workbook_with_a_password_is_refused() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (POIFSFileSystem locked = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var to = encryptor.getDataStream(locked)) {
        to.write(Workbooks.xlsx(FORM));
      }
      locked.writeFilesystem(file);
    }

    refused(ImportMistake.ENCRYPTED, file.toByteArray());
  }

  @Test
  void an_old_workbook_with_a_password_is_refused() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createSheet("survey").createRow(0).createCell(0).setCellValue("type");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] file;
    try {
      file = Workbooks.saved(workbook);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    refused(ImportMistake.ENCRYPTED, file);
  }
}
