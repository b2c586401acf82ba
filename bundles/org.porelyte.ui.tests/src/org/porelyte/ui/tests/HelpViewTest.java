// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.help.HelpView;

@WorkbenchTest
class HelpViewTest {

    private static final int MIDDLE = 3 * 128;

    private final Robot robot = new Robot();
    private final Workbench workbench = new Workbench();

    @AfterEach
    void close() throws Exception {
        HelpView help = view();
        workbench.ask(() -> {
            help.getSite().getPage().hideView(help);
            return null;
        });
    }

    private HelpView view() throws Exception {
        return workbench.view(HelpView.ID, HelpView.class);
    }

    private void execute(String command) throws Exception {
        workbench.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand(command, null));
    }

    @Test
    void theContentsBeginWithTheFirstPage() throws Exception {
        execute("org.eclipse.ui.help.helpContents");
        assertEquals("index", workbench.ask(view()::page));
        assertTrue(workbench.ask(view()::text).startsWith("Getting started"));
    }

    @Test
    void helpIsOfTheActivePart() throws Exception {
        workbench.view(CandidatesView.ID, CandidatesView.class);
        execute("org.eclipse.ui.help.dynamicHelp");
        assertEquals("candidates-table", workbench.ask(view()::page));
    }

    @Test
    void aLinkOpensItsPageWithoutMarksOfTheSource() throws Exception {
        HelpView help = view();
        workbench.ask(() -> {
            help.open("ranking.md#profiles");
            return null;
        });
        assertEquals("ranking", workbench.ask(help::page));
        assertFalse(workbench.ask(help::text).contains("]("), "links show their words only");
        assertFalse(workbench.ask(help::text).contains("<sup>"));
    }

    @Test
    void linksCanBeReadInLightAndDark() throws Exception {
        HelpView help = view();
        workbench.ask(() -> {
            help.open("index");
            return null;
        });
        try {
            robot.menu("Window", "Appearance", "Dark");
            robot.await("bright links", () -> brightness() > MIDDLE);
        } finally {
            robot.menu("Window", "Appearance", "Light");
        }
        robot.await("dark links", () -> brightness() < MIDDLE);
    }

    /** Of the first link of the page. */
    private int brightness() {
        StyledText page = robot.view(HelpView.ID).first(StyledText.class).control();
        return Stream.of(page.getStyleRanges()).filter(range -> range.underline).findFirst()
                .map(range -> range.foreground.getRed() + range.foreground.getGreen() + range.foreground.getBlue())
                .orElseThrow();
    }
}
