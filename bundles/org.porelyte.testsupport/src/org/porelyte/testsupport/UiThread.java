// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** The thread of the user interface, as the thread of a test sees it. */
final class UiThread {

    private static final long PATIENCE_MS = Long.getLong("porelyte.test.patience", 60_000);
    private static final long PAUSE_MS = 20;

    private final Display display;

    UiThread(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Runs a task there and returns its result; what it throws is thrown here. */
    <T> T ask(Callable<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        display.syncExec(() -> complete(result, task));
        return valueOf(result);
    }

    /**
     * Runs a task there, and returns when it is done or when it waits itself for the user, as one does that opened a
     * modal dialog. What it throws before is thrown here.
     */
    void act(Runnable task) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        display.asyncExec(() -> complete(result, () -> {
            task.run();
            return null;
        }));
        settle();
        if (result.isDone()) {
            valueOf(result);
        }
    }

    /** Returns when what was posted before has been dealt with: tasks run in their order, and after events. */
    void settle() {
        display.syncExec(() -> {
        });
    }

    /** Waits until a condition holds there. */
    void await(String what, BooleanSupplier condition) {
        awaitValue(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    /** Waits until something is there, and returns it. */
    <T> T awaitValue(String what, Supplier<T> find) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        T found = ask(find::get);
        while (found == null) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            pause();
            found = ask(find::get);
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<T> task) {
        try {
            result.complete(task.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private static <T> T valueOf(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
