// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.internal.candidates.CandidatesView;

@WorkbenchTest
class AppearanceTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final int MIDDLE = 3 * 128;

    private final Workbench workbench = new Workbench();
    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    @BeforeEach
    void listen() {
        Platform.addLogListener(log);
    }

    @AfterEach
    void beLightAgain() throws Exception {
        choose(LIGHT);
        Platform.removeLogListener(log);
    }

    @Test
    void theTableFollowsLightAndDark() throws Exception {
        workbench.computed();
        assertTrue(brightness() > MIDDLE);
        choose(DARK);
        workbench.await("a dark table", () -> brightness() < MIDDLE);
        choose(LIGHT);
        workbench.await("a light table", () -> brightness() > MIDDLE);
        assertEquals(List.of(), errors);
    }

    private int brightness() {
        try {
            CandidatesView view = workbench.view(CandidatesView.ID, CandidatesView.class);
            RGB colour = workbench.ask(() -> view.table().control().getBackground().getRGB());
            return colour.red + colour.green + colour.blue;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void choose(String theme) throws Exception {
        workbench.ask(() -> {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            ParameterizedCommand command = ParameterizedCommand.generateCommand(
                    commands.getCommand("org.porelyte.ui.appearance"),
                    Map.of("org.eclipse.ui.commands.radioStateParameter", theme));
            return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        });
    }
}
