// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;

/**
 * Pictures of the steps of a test, for those who want to see what a user sees: PNG files in the folder that the system
 * property {@code porelyte.test.pictures} names. Without it, or where it says {@code none}, no picture is taken.
 */
public final class Album {

    private static final String FOLDER = "porelyte.test.pictures";

    private static final String NONE = "none";
    private static final long FADING_MS = 400;

    private final String folder = System.getProperty(FOLDER, NONE);
    private final String title;
    private int pages;

    /** @param title with which the names of the files begin */
    public Album(String title) {
        this.title = title;
    }

    /** {@return whether pictures are wanted} */
    public boolean isOpen() {
        return !folder.equals(NONE);
    }

    /**
     * Takes a picture of the whole display, once the background jobs are done.
     *
     * @param step what it shows, for the name of the file
     */
    public void add(String step) {
        if (!isOpen()) {
            return;
        }
        pages++;
        try {
            Path file = Files.createDirectories(Path.of(folder))
                    .resolve("%s-%02d-%s.png".formatted(title, pages, step));
            new Robot().awaitJobs();
            // Buttons fade from one state to the next.
            Thread.sleep(FADING_MS);
            new UiThread(PlatformUI.getWorkbench().getDisplay()).act(() -> Screenshot.write(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
