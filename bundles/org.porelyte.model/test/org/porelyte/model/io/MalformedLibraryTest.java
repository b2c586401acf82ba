// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a library is told in words of the file, with its line or its element and field. */
class MalformedLibraryTest {

    private static final String SOUND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="l" formatVersion="1.0">
            <linkers id="bdc" name="H\u2082BDC" topicity="2"/>
            <nodes id="zr" formula="Zr6O4(OH)4" connectivity="12"/>
            <candidates id="ok" name="UiO-66" kind="FRAMEWORK" node="zr">
            <linkers linker="bdc" fraction="1.0"/>
            </candidates>
            </porelyte:Library>
            """;

    @TempDir
    Path folder;

    private final LibraryFiles files = new LibraryFiles();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            fraction="1.0",fraction="1;0",line 8: linker share 1,'fraction': '1;0' cannot be read; a number with a point
            fraction="1.0",fraction="",line 8: linker share 1,'fraction': '' cannot be read; a number with a point
            topicity="2",topicity="2.0",line 5: linker,'topicity': '2.0' cannot be read; a whole number
            kind="FRAMEWORK",kind="framwork",line 7: candidate,'kind': 'framwork' cannot be read; one of FRAMEWORK
            node="zr",node="bdc",candidate 'UiO-66' (ok),'node': 'bdc' is of the kind linker; expected node
            id="ok",id="bdc",linker share 1,'linker': 'bdc' is of the kind candidate; expected linker
            node="zr",node="o.porelyte#zr",line 7,refers to 'o.porelyte#zr'; correct the reference
            node="zr",node="http://localhost:9/x#zr",line 7,refers to 'http://localhost:9/x#zr'; correct the reference
            <candidates,<candidates xsi:type="porelyte:Node",line 7,'ok' is of the kind node; expected candidate
            <candidates,<candidates xsi:type="porelyte:Foo",line 7,'Foo' is no kind of element; Correct or remove it
            <candidates,<candidates xmlns:f="http://f" xsi:type="f:Foo",line 7,the namespace 'http://f'; Remove
            formatVersion="1.0",formatVersion="2.0",x.porelyte,written in format 2.0; Open it with a newer Porelyte
            formatVersion="1.0",formatVersion="1.-1",formatVersion,'1.-1'; expected a version such as 1.0
            """)
    void isToldWithPlaceAndRemedy(String sound, String broken, String place, String what) throws IOException {
        assertTrue(SOUND.contains(sound));
        String message = message(SOUND.replaceFirst(sound, broken), StandardCharsets.UTF_8);
        for (String part : (place + "; " + what).split("; ")) {
            assertTrue(message.contains(part), message);
        }
        assertPlain(message);
    }

    @Test
    void encodingsThatXmlKnowsAreRead() throws IOException {
        assertName("H\u2082BDC", SOUND, StandardCharsets.UTF_8);
        assertName("H\u2082BDC", "\ufeff" + SOUND, StandardCharsets.UTF_8);
        assertName("H\u2082BDC", SOUND.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16);
        // XML 1.0, 4.3.3: with a byte order mark, UTF-16 needs no declaration.
        assertName("H\u2082BDC", SOUND.replace(" encoding=\"UTF-8\"", ""), StandardCharsets.UTF_16);
        assertName("\u00d6", SOUND.replace("H\u2082BDC", "\u00d6").replace("UTF-8", "ISO-8859-1"),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsNotOfTheEncodingIsTold() throws IOException {
        String message = message(SOUND.replace("H\u2082BDC", "\u00d6"), StandardCharsets.ISO_8859_1);
        assertTrue(message.contains("line 5") && message.contains("Save the file as UTF-8"), message);
        assertPlain(message);
    }

    @Test
    void emptyAndNestedTooDeeplyAreTold() throws IOException {
        assertTrue(message("", StandardCharsets.UTF_8).contains("is empty"));
        String message = message(SOUND.replace("<nodes", "<x>".repeat(5000) + "</x>".repeat(5000) + "<nodes"),
                StandardCharsets.UTF_8);
        assertTrue(message.contains("line 6") && message.contains("depth"), message);
        assertPlain(message);
    }

    private void assertName(String expected, String text, Charset charset) throws IOException {
        assertEquals(expected, files.load(write(text, charset)).library().getLinkers().get(0).getName());
    }

    private static void assertPlain(String message) {
        for (String jargon : new String[] {"Exception", "class ", "org.porelyte", "line -1", "null", "JAXP", "jdk."}) {
            assertFalse(message.contains(jargon), message);
        }
    }

    private String message(String text, Charset charset) throws IOException {
        Path file = write(text, charset);
        return assertThrows(LibraryFileException.class, () -> files.load(file)).getMessage();
    }

    private Path write(String text, Charset charset) throws IOException {
        Path file = folder.resolve("x.porelyte");
        return Files.write(file, text.getBytes(charset));
    }
}
