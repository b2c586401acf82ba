// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Turns drawings into pixels beside the user interface thread; of several requests only the last one counts. */
public final class Rasteriser {

    private final Display display;
    private final Consumer<Raster> done;
    private final Consumer<String> failed;
    private final AtomicReference<Raster.Wanted> latest = new AtomicReference<>();
    private final Job job = Job.create("Drawing", this::run);

    /**
     * @param display whose thread is told
     * @param done    gets the pixels
     * @param failed  gets the reason where there are none
     */
    public Rasteriser(Display display, Consumer<Raster> done, Consumer<String> failed) {
        this.display = display;
        this.done = done;
        this.failed = failed;
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /** @param wanted what is wanted from now on */
    public void request(Raster.Wanted wanted) {
        if (!wanted.equals(latest.getAndSet(wanted))) {
            job.schedule();
        }
    }

    /** Forgets what was asked for. */
    public void cancel() {
        latest.set(null);
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        Raster.Wanted wanted = latest.get();
        if (wanted == null) {
            return Status.CANCEL_STATUS;
        }
        try {
            Raster raster = Raster.of(wanted);
            tell(wanted, () -> done.accept(raster));
        } catch (SWTException | IllegalArgumentException e) {
            tell(wanted, () -> failed.accept(e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void tell(Raster.Wanted wanted, Runnable how) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wanted.equals(latest.get())) {
                    how.run();
                }
            });
        }
    }
}
