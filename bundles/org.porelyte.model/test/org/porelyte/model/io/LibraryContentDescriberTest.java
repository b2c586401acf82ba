// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import static org.eclipse.core.runtime.content.IContentDescriber.INDETERMINATE;
import static org.eclipse.core.runtime.content.IContentDescriber.INVALID;
import static org.eclipse.core.runtime.content.IContentDescriber.VALID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryContentDescriberTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        VALID + "; the present format;  <p:Library xmlns:p=\"https://porelyte.org/schema/library/1\" id=\"l\"/>",
        VALID + "; drafts;              <p:Library xmlns:p=\"https://porelyte.org/schema/library/0\"/>",
        VALID + "; a later format;      <Library xmlns=\"https://porelyte.org/schema/library/17\"/>",
        VALID + "; cut off behind;      <p:Library xmlns:p=\"https://porelyte.org/schema/library/1\"><candid",
        INVALID + "; another element;   <p:Linker xmlns:p=\"https://porelyte.org/schema/library/1\"/>",
        INVALID + "; another namespace; <p:Library xmlns:p=\"https://example.org/library/1\"/>",
        INVALID + "; no namespace;      <Library/>",
        INDETERMINATE + "; cut off;     <p:Library xmlns:p=\"https://porelyte.org",
        INDETERMINATE + "; no XML;      candidate,kind",
        INDETERMINATE + "; nothing;     ''",
    })
    void goesByTheFirstElement(int expected, String what, String text) throws IOException {
        LibraryContentDescriber describer = new LibraryContentDescriber();
        String contents = (text.startsWith("<") ? DECLARATION : "") + text;
        assertEquals(expected, describer.describe(
                new ByteArrayInputStream(contents.getBytes(StandardCharsets.UTF_8)), null), "bytes: " + what);
        assertEquals(expected, describer.describe(new StringReader(contents), null), "characters: " + what);
    }
}
