// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.porelyte.chemistry.depict.Caption;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.chemistry.depict.ElementSnapshot;
import org.porelyte.chemistry.depict.ElementStyle;

/** Draws elements beside the user interface thread; of several requests only the last one counts. */
public final class PictureJob {

    private final Display display;
    private final ElementDrawings drawings;
    private final Consumer<ElementPicture> consumer;
    private final AtomicReference<Request> latest = new AtomicReference<>();
    private final Job job = Job.create("Drawing the selection", this::run);

    /** What is to be drawn, and how. */
    private record Request(ElementSnapshot snapshot, ElementStyle style) {
    }

    /**
     * @param display  whose thread gets the pictures
     * @param drawings draws
     * @param consumer gets the picture of the last request
     */
    public PictureJob(Display display, ElementDrawings drawings, Consumer<ElementPicture> consumer) {
        this.display = display;
        this.drawings = drawings;
        this.consumer = consumer;
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /**
     * @param snapshot the element, as it is now
     * @param style    how it is drawn
     */
    public void request(ElementSnapshot snapshot, ElementStyle style) {
        latest.set(new Request(snapshot, style));
        job.schedule();
    }

    /** Forgets the last request. */
    public void cancel() {
        latest.set(null);
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        Request request = latest.get();
        if (request == null) {
            return Status.CANCEL_STATUS;
        }
        ElementPicture picture = draw(request);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (latest.get() == request) {
                    consumer.accept(picture);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private ElementPicture draw(Request request) {
        try {
            return drawings.draw(request.snapshot(), request.style());
        } catch (RuntimeException e) {
            Platform.getLog(getClass()).error("An element could not be drawn", e);
            return new ElementPicture.NotDrawn(new Caption("Element", "", "", Optional.empty()),
                    "The drawing failed because of an error in the program: " + e
                            + ". The error log has the details.", "", true);
        }
    }
}
