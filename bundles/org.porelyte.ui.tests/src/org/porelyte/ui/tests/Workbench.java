// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;

/** The running workbench, seen from a thread that is not its own. */
final class Workbench {

    private static final long PATIENCE_MS = 180_000;
    private static final long PAUSE_MS = 50;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Runs a task in the user interface thread and returns its result; what it throws is thrown here. */
    <T> T ask(Callable<T> task) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(task.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof Error error) {
            throw error;
        } else if (failure.get() != null) {
            throw (Exception) failure.get();
        }
        return result.get();
    }

    /** Waits until a condition holds in the user interface thread. */
    void await(String what, BooleanSupplier condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!ask(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain for: " + what);
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    /** Waits until the candidates of the open library are computed, and returns what was found. */
    ScreeningState.Done computed() throws Exception {
        await("the candidates to be computed",
                () -> active().screening() instanceof ScreeningState.Done done && done.current());
        return (ScreeningState.Done) ask(active()::screening);
    }

    /** {@return the library that the views show} */
    LibraryDocument active() {
        return PlatformUI.getWorkbench().getService(Libraries.class).active().orElseThrow();
    }

    /** Brings a view to the top. */
    <T extends IViewPart> T view(String id, Class<T> type) throws Exception {
        return ask(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            return type.cast(page.showView(id));
        });
    }
}
