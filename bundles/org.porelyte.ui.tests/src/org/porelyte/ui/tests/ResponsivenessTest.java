// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.Examples;
import org.porelyte.model.Linker;
import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.editor.LibraryEditors;

/** Typing never waits for computation: here a calculator does not end before the test lets it. */
@WorkbenchTest
class ResponsivenessTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private LibraryDocument document;

    @AfterEach
    void close() {
        Gate.open();
        robot.act(() -> robot.window().getService(Libraries.class).close(document));
    }

    @Test
    void fieldsTakeTextWhileACalculatorBlocks() throws Exception {
        Path file = folder.resolve("busy.porelyte");
        new Examples().copy("bilayer-zwitterionic", file);
        Gate.shut();
        document = robot.ask(() -> robot.window().getService(Libraries.class).open(file));
        robot.await("the computation to begin", () -> document.screening() instanceof ScreeningState.Running);
        Linker linker = robot.ask(() -> document.library().orElseThrow().getLinkers().get(0));
        robot.act(() -> new LibraryEditors(robot.window().getActivePage()).open(linker, null));
        PartHandle<IEditorPart> editor = robot.editor("busy");
        editor.fieldById("smiles").enter("O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O");
        editor.fieldById("name").enter("Typed while computing");
        robot.await("the edits in the model", () -> linker.getName().equals("Typed while computing"));
        robot.await("the problems, which need no calculator", () -> document.findings().snapshot() != null);
        robot.menu("Edit", "Undo*");
        assertEquals("Terephthalic acid", robot.ask(linker::getName));
        assertTrue(robot.ask(() -> document.screening().newest() == null), "the calculator still blocks");
        Gate.open();
        robot.await("the quantities", () -> document.screening() instanceof ScreeningState.Done done
                && done.current());
    }
}
