// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.porelyte.model.edit.Snapshot;
import org.porelyte.ui.Findings;

/** Lets the rules look at a copy of a library. */
final class CheckingJob extends Job {

    private final AnalysisTools tools;
    private final Snapshot snapshot;
    private final BiConsumer<Job, Findings> done;

    CheckingJob(String name, AnalysisTools tools, Snapshot snapshot, BiConsumer<Job, Findings> done) {
        super("Checking " + name);
        this.tools = tools;
        this.snapshot = snapshot;
        this.done = done;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            done.accept(this, new Findings(tools.check(snapshot.library()), snapshot));
        } catch (RuntimeException e) {
            ILog.of(CheckingJob.class).error(getName() + " failed", e);
            done.accept(this, Findings.NONE);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
