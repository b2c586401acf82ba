// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.help.HelpView;

@WorkbenchTest
class HelpViewTest {

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
}
