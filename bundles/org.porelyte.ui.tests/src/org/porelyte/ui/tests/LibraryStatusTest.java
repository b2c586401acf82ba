// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.ExplorerView;

@WorkbenchTest
class LibraryStatusTest {

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="lib" name="Empty" formatVersion="1.0"/>
            """;

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    @Test
    void theStatusLineFollowsTheActiveLibrary() throws Exception {
        workbench.computed();
        workbench.await("the example in the status line", () -> texts().contains("47 candidates"));
        Libraries libraries = workbench.ask(() -> PlatformUI.getWorkbench().getService(Libraries.class));
        LibraryDocument before = workbench.ask(workbench::active);
        Path file = Files.writeString(folder.resolve("nothing-in-it.porelyte"), EMPTY);
        LibraryDocument empty = workbench.ask(() -> libraries.open(file));
        workbench.await("the other library in the status line",
                () -> texts().containsAll(List.of("nothing-in-it", "0 candidates")));
        workbench.ask(() -> {
            libraries.close(empty);
            libraries.activate(before);
            return null;
        });
        workbench.await("the example again", () -> texts().contains("47 candidates"));
    }

    @Test
    void resettingThePerspectiveBringsClosedViewsBack() throws Exception {
        ExplorerView explorer = workbench.view(ExplorerView.ID, ExplorerView.class);
        IWorkbenchPage page = workbench.ask(() -> explorer.getSite().getPage());
        workbench.ask(() -> {
            page.hideView(explorer);
            return null;
        });
        assertEquals(null, workbench.ask(() -> page.findView(ExplorerView.ID)));
        workbench.ask(() -> {
            page.resetPerspective();
            return null;
        });
        workbench.await("the explorer to be back", () -> page.findView(ExplorerView.ID) != null);
        assertEquals(true, workbench.ask(page::isEditorAreaVisible), IPageLayout.ID_EDITOR_AREA);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        collect(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), texts);
        return texts;
    }

    private static void collect(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof CLabel label) {
                texts.add(label.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, texts);
            }
        }
    }
}
