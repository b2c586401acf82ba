// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.Examples;
import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.candidates.CandidatesView;

/** Files that cannot be read or written, and sessions that ended without a word: each has a message with a way on. */
@WorkbenchTest
class BadFilesTest {

    private final Robot robot = new Robot();
    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    private LibraryDocument document;

    @AfterEach
    void close() {
        robot.closeDialogs();
        robot.act(() -> libraries().close(document));
    }

    private Libraries libraries() {
        return robot.window().getService(Libraries.class);
    }

    private Path example(String name) throws IOException {
        Path file = folder.resolve(name + ".porelyte");
        new Examples().copy("bilayer-zwitterionic", file);
        return file;
    }

    private void open(Path file) {
        document = robot.ask(() -> libraries().open(file));
        robot.await("the file to be read", () -> !(document.state() instanceof LibraryState.Opening));
    }

    private String message() {
        CandidatesView view = workbench.ask(() -> workbench.view(CandidatesView.ID, CandidatesView.class));
        return robot.ask(view::shownMessage);
    }

    @Test
    void aDamagedFileSaysWhereAndWhatToDo() throws Exception {
        Path file = example("damaged");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        open(file);
        assertTrue(message().matches("(?s).*damaged\\.porelyte, line \\d+.*"), message());
        assertTrue(message().contains(".bak"), message());
    }

    @Test
    void aNewerFileIsRefusedWithAWayOn() throws Exception {
        Path file = example("newer");
        Files.writeString(file, Files.readString(file).replace("schema/library/1", "schema/library/7"));
        open(file);
        assertTrue(message().contains("newer"), message());
    }

    @Test
    void aReadOnlyFileIsSavedElsewhere() throws Exception {
        Path file = example("readonly");
        open(file);
        robot.await("the library", () -> document.library().isPresent());
        robot.act(() -> document.library().orElseThrow().setName("Changed"));
        robot.act(() -> document.editing().orElseThrow().history().fileDiffers());
        assertTrue(file.toFile().setWritable(false));
        // Root may write everything; the folder in the file's place nobody can.
        Files.delete(file);
        Files.createDirectory(file);
        robot.menu("File", "Save");
        var dialog = robot.dialog("Not Saved");
        assertTrue(dialog.texts().stream().anyMatch(text -> text.contains("readonly.porelyte")),
                dialog.texts().toString());
        assertTrue(dialog.button("Save As...").isEnabled());
        dialog.closeWith("Cancel");
        assertTrue(robot.ask(document::isDirty), "nothing is lost");
    }

    @Test
    void whatALostSessionKeptIsOfferedAndComplete() throws Exception {
        Path file = example("lost");
        Library edited = new LibraryFiles().load(file).library();
        edited.setName("Edited before the light went out");
        edited.getCandidates().remove(0);
        Path kept = RecoveryCopies.plant(file, edited);
        open(file);
        var offer = robot.dialog("Unsaved Changes Found");
        offer.closeWith("Restore");
        robot.await("the restored library", () -> document.library()
                .filter(library -> library.getName().startsWith("Edited")).isPresent());
        assertTrue(robot.ask(() -> EcoreUtil.equals(edited, document.library().orElseThrow())));
        assertTrue(robot.ask(document::isDirty));
        robot.menu("File", "Save");
        robot.await("the copy to go", () -> !Files.exists(kept));
        assertEquals("Edited before the light went out", new LibraryFiles().load(file).library().getName());
    }

    @Test
    void aFileThatAnotherProgramChangedIsReadAgain() throws Exception {
        Path file = example("shared");
        open(file);
        Files.writeString(file, Files.readString(file).replace("Terephthalic acid", "Acid of another program"));
        robot.await("the other name", () -> document.library().filter(
                library -> library.getLinkers().get(0).getName().equals("Acid of another program")).isPresent());
    }
}
