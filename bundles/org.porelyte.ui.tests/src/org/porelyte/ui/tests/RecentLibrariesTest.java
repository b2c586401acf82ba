// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.preferences.WorkbenchPreferences;
import org.porelyte.ui.internal.recent.RecentLibraries;

@WorkbenchTest
class RecentLibrariesTest {

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="lib" name="Empty" formatVersion="1.0"/>
            """;
    private static final int MOST = 10;

    private final Workbench workbench = new Workbench();
    private final RecentLibraries recent =
            new RecentLibraries(InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE));
    private final List<LibraryDocument> opened = new ArrayList<>();
    private LibraryDocument before;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        before = workbench.ask(workbench::active);
    }

    @AfterEach
    void closeAll() throws Exception {
        workbench.ask(() -> {
            opened.forEach(libraries()::close);
            libraries().activate(before);
            return null;
        });
    }

    private static Libraries libraries() {
        return PlatformUI.getWorkbench().getService(Libraries.class);
    }

    private LibraryDocument open(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        LibraryDocument document = workbench.ask(() -> libraries().open(file));
        opened.add(document);
        workbench.await(name + " to be read", () -> !(document.state() instanceof LibraryState.Opening));
        return document;
    }

    private List<String> names() throws Exception {
        return workbench.ask(() -> recent.files().stream().filter(file -> file.startsWith(folder))
                .map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void theLibraryOpenedLastIsFirst() throws Exception {
        open("a.porelyte", EMPTY);
        LibraryDocument second = open("b.porelyte", EMPTY);
        assertEquals(List.of("b.porelyte", "a.porelyte"), names());
        workbench.ask(() -> {
            libraries().close(second);
            return null;
        });
        assertEquals(List.of("b.porelyte", "a.porelyte"), names(), "also when it is closed");
    }

    @Test
    void whatCannotBeReadOrIsGoneIsNotOffered() throws Exception {
        open("broken.porelyte", "<not a library");
        open("gone.porelyte", EMPTY);
        open("kept.porelyte", EMPTY);
        Files.delete(folder.resolve("gone.porelyte"));
        assertEquals(List.of("kept.porelyte"), names());
    }

    @Test
    void tenAreKept() throws Exception {
        for (int i = 0; i <= MOST; i++) {
            open("l" + i + ".porelyte", EMPTY);
        }
        assertEquals(MOST, names().size());
        assertFalse(names().contains("l0.porelyte"), "the oldest goes");
    }
}
