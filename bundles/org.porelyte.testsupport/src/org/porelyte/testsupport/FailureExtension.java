// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves a picture of the display and the log of the workspace in {@code target/failures} when a test fails, and closes
 * the dialogs that it leaves open, so that the next test finds the workbench as usual.
 */
public final class FailureExtension implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of(System.getProperty("porelyte.test.failures", "target/failures"));

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            record(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
        new Robot().closeDialogs();
    }

    private static void record(String name) {
        try {
            Files.createDirectories(FOLDER);
            Path picture = FOLDER.resolve(name + ".png");
            new UiThread(PlatformUI.getWorkbench().getDisplay()).act(() -> Screenshot.write(picture));
            Path log = Platform.getLogFileLocation().toPath();
            if (Files.exists(log)) {
                Files.copy(log, FOLDER.resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | RuntimeException e) {
            ILog.of(FailureExtension.class).warn("no picture of the failure of " + name, e);
        }
    }
}
