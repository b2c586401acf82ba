// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;

import org.porelyte.testsupport.Robot;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;

/** The running workbench and its library, seen from a thread that is not its own. */
final class Workbench {

    private final Robot robot = new Robot();

    /** Runs a task in the user interface thread and returns its result; what it throws is thrown here. */
    <T> T ask(Callable<T> task) {
        return robot.ask(task);
    }

    /** Waits until a condition holds in the user interface thread. */
    void await(String what, BooleanSupplier condition) {
        robot.await(what, condition);
    }

    /** Waits until the candidates of the open library are computed, and returns what was found. */
    ScreeningState.Done computed() {
        return robot.awaitValue("the candidates to be computed",
                () -> active().screening() instanceof ScreeningState.Done done && done.current() ? done : null);
    }

    /** {@return the library that the views show} */
    LibraryDocument active() {
        return PlatformUI.getWorkbench().getService(Libraries.class).active().orElseThrow();
    }

    /** Brings a view to the top. */
    <T extends IViewPart> T view(String id, Class<T> type) {
        return robot.view(id, type).part();
    }
}
