// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.testsupport.Album;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** The next session after that of {@link MondayTest}: another process on the same workspace. */
@WorkbenchTest
class TuesdayTest {

    private final Robot robot = new Robot();

    @Test
    void everythingIsWhereItWas() throws Exception {
        assumeTrue(Files.exists(TwoDays.layout()), "MondayTest did not come to its end in this workspace");
        LibraryDocument document = robot.awaitValue("the library", () -> robot.window().getService(Libraries.class)
                .documents().stream().filter(open -> open.file().equals(TwoDays.library())
                        && open.state() instanceof LibraryState.Opened).findFirst().orElse(null));
        robot.awaitJobs();
        new Album("tuesday").add("as-it-was");
        assertEquals(String.join("\n", Files.readAllLines(TwoDays.layout())),
                String.join("\n", new Layout(robot).lines()));
        Library library = document.library().orElseThrow();
        assertTrue(robot.ask(() -> EcoreUtil.equals(new LibraryFiles().load(TwoDays.library()).library(), library)));
        Linker linker = robot.ask(() -> (Linker) library.eResource().getEObject("bdc"));
        assertEquals("2-Hydroxy-5-vinylterephthalic acid", linker.getName());
        assertFalse(robot.ask(document::isDirty));
    }
}
