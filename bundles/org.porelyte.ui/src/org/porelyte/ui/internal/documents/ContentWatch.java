// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

import org.porelyte.model.Library;

/** Tells of the changes of a library, once for all that one event of the user interface changed. */
final class ContentWatch extends EContentAdapter {

    private final Display display;
    private final Runnable listener;
    private boolean told = true;

    ContentWatch(Display display, Runnable listener) {
        this.display = display;
        this.listener = listener;
    }

    void watch(Library library) {
        library.eAdapters().add(this);
    }

    void leave(Library library) {
        library.eAdapters().remove(this);
        told = true;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (!change.isTouch() && told) {
            told = false;
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        if (!told) {
            told = true;
            listener.run();
        }
    }
}
