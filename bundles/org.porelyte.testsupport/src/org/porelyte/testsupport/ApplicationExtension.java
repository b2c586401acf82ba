// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Starts the application of the product once, in a thread of its own, before the first test that needs its window, and
 * closes it as a user would when all tests are done. The harness of Tycho for such tests is of no use here: it brings
 * the bundles of the Eclipse IDE with it.
 */
public final class ApplicationExtension implements BeforeAllCallback {

    private static final String APPLICATION = "org.porelyte.ui.application";
    private static final long PATIENCE_S = 180;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(ApplicationExtension.class))
                .getOrComputeIfAbsent(APPLICATION, key -> new RunningApplication());
    }

    /** The application, from its start to its end. */
    private static final class RunningApplication implements AutoCloseable {

        private final IApplication application = application();
        private final CompletableFuture<Object> result = new CompletableFuture<>();

        RunningApplication() {
            Thread thread = new Thread(this::run, "workbench");
            thread.setDaemon(true);
            thread.start();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
            while (!isOpen()) {
                if (result.isDone() || System.nanoTime() > end) {
                    throw new IllegalStateException("the workbench did not open: " + result);
                }
                Thread.onSpinWait();
            }
        }

        private void run() {
            try {
                result.complete(application.start(null));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }

        private static boolean isOpen() {
            return PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getDisplay() != null
                    && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                    && !PlatformUI.getWorkbench().isStarting();
        }

        private static IApplication application() {
            try {
                IConfigurationElement[] elements = RegistryFactory.getRegistry()
                        .getExtension("org.eclipse.core.runtime.applications", APPLICATION).getConfigurationElements();
                return (IApplication) elements[0].getChildren("run")[0].createExecutableExtension("class");
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws InterruptedException, ExecutionException, TimeoutException {
            application.stop();
            Object code = result.get(PATIENCE_S, TimeUnit.SECONDS);
            if (!IApplication.EXIT_OK.equals(code)) {
                throw new IllegalStateException("the application ended with " + code);
            }
        }
    }
}
