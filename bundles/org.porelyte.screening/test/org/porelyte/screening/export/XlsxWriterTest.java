// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class XlsxWriterTest {

    @TempDir
    private Path folder;

    private Xlsx write(Sheet... sheets) throws IOException {
        Path file = folder.resolve("test.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new XlsxWriter().write(List.of(sheets), out);
        }
        return new Xlsx(file);
    }

    private static Sheet sheet(List<?>... rows) {
        return new Sheet("S", List.of("a", "b"), 1, List.of(rows));
    }

    @Test
    void numbersKeepAllTheirDigitsAndTextsStayTexts() throws Exception {
        Xlsx file = write(sheet(List.of(8.762345678901e-4, "1e-4"), Arrays.asList(null, ""), List.of(47, "=1+1")));
        assertEquals(Map.of("A1", "a", "B1", "b", "A2", 8.762345678901e-4, "B2", "1e-4", "A4", 47.0, "B4", "=1+1"),
                file.cells("S"));
    }

    @Test
    void markupBlanksAndWhatXmlCannotHoldDoNoHarm() throws Exception {
        Xlsx file = write(sheet(List.of("<b>&\"'</b>", " two  blanks "),
                List.of("a\u0001b\uFFFE", "\uD835\uDF0E \uD800"), List.of("line\nline", Double.NaN)));
        assertEquals(Map.of("A1", "a", "B1", "b", "A2", "<b>&\"'</b>", "B2", " two  blanks ", "A3", "a\uFFFDb\uFFFD",
                "B3", "\uD835\uDF0E \uFFFD", "A4", "line\nline", "B4", "NaN"), file.cells("S"));
    }

    @Test
    void theHeaderStaysInViewFiltersAndIsBold() throws Exception {
        Xlsx file = write(sheet(List.of(1, 2), List.of(3, 4)));
        Element pane = Xlsx.elements(file.sheet("S"), "pane").get(0);
        assertEquals("frozen", pane.getAttribute("state"));
        assertEquals("1", pane.getAttribute("xSplit"));
        assertEquals("1", pane.getAttribute("ySplit"));
        assertEquals("B2", pane.getAttribute("topLeftCell"));
        assertEquals("A1:B3", Xlsx.elements(file.sheet("S"), "autoFilter").get(0).getAttribute("ref"));
        String style = Xlsx.elements(file.sheet("S"), "c").get(0).getAttribute("s");
        Element styles = Xlsx.elements(file.part("xl/styles.xml"), "cellXfs").get(0);
        Element xf = (Element) styles.getElementsByTagNameNS("*", "xf").item(Integer.parseInt(style));
        int place = Integer.parseInt(xf.getAttribute("fontId"));
        Element font = Xlsx.elements(file.part("xl/styles.xml"), "font").get(place);
        assertEquals(1, font.getElementsByTagNameNS("*", "b").getLength());
    }

    @Test
    void sheetsAreFoundByTheirNames() throws Exception {
        Xlsx file = write(new Sheet("One & only", List.of("x"), 0, List.of(List.of(1))),
                new Sheet("Two", List.of(), 0, List.of()));
        assertEquals(List.of("One & only", "Two"), file.sheets());
        assertEquals(Map.of("A1", "x", "A2", 1.0), file.cells("One & only"));
        assertEquals(Map.of(), file.cells("Two"));
        assertEquals(4, Xlsx.elements(file.part("xl/workbook.xml"), "sheet").size()
                + file.part("_rels/.rels").getElementsByTagName("Relationship").getLength() + 1);
        for (Element part : Xlsx.elements(file.part("xl/workbook.xml"), "sheet")) {
            assertTrue(part.getAttribute("sheetId").matches("[12]"));
        }
    }

    /** ECMA-376: columns are numbered A to Z, AA to ZZ, AAA to XFD. */
    @Test
    void columnsBehindTheTwentySixthHaveTwoLetters() throws Exception {
        List<String> header = IntStream.range(0, 703).mapToObj(Integer::toString).toList();
        Map<String, Object> cells = write(new Sheet("S", header, 0, List.of())).cells("S");
        assertEquals("25", cells.get("Z1"));
        assertEquals("26", cells.get("AA1"));
        assertEquals("701", cells.get("ZZ1"));
        assertEquals("702", cells.get("AAA1"));
    }

    @Test
    void theSameSheetsGiveTheSameBytes() throws Exception {
        write(sheet(List.of(1, "x")));
        byte[] first = Files.readAllBytes(folder.resolve("test.xlsx"));
        write(sheet(List.of(1, "x")));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("test.xlsx")));
    }

    @Test
    void whatIsTooLargeForTheFormatIsTold() {
        Sheet tall = new Sheet("S", List.of("a"), 0, Collections.nCopies(1_048_576, List.of("")));
        assertTrue(assertThrows(IOException.class, () -> write(tall)).getMessage().contains("at most 1048575"));
        Sheet wide = new Sheet("S", Collections.nCopies(16_385, "a"), 0, List.of());
        assertTrue(assertThrows(IOException.class, () -> write(wide)).getMessage().contains("16385 columns"));
    }

    @Test
    void longTextsAreCutWhereTheFormatEnds() throws Exception {
        Xlsx file = write(sheet(List.of("x".repeat(40_000), 1)));
        assertEquals("x".repeat(32_764) + "...", file.cells("S").get("A2"));
    }

    @Test
    void namesThatSpreadsheetsRefuseAreRefused() {
        for (String name : List.of("", "a/b", "a".repeat(32), "[x]", "a:b")) {
            assertThrows(IllegalArgumentException.class, () -> new Sheet(name, List.of(), 0, List.of()), name);
        }
    }
}
