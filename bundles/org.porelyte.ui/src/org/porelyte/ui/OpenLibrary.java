// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The library that the workbench shows: a service of the workbench, got by
 * {@code PlatformUI.getWorkbench().getService(OpenLibrary.class)}. Its methods belong to the user interface thread;
 * libraries are read in jobs.
 */
public interface OpenLibrary {

    /** {@return how it stands now} */
    LibraryState state();

    /**
     * @param listener told of each later state, in the user interface thread
     */
    void addListener(Consumer<LibraryState> listener);

    /**
     * @param listener no longer told
     */
    void removeListener(Consumer<LibraryState> listener);

    /**
     * Opens a library in place of the one that is open. Failures become a state.
     *
     * @param file a *.porelyte file
     */
    void open(Path file);

    /**
     * Opens an example in place of the library that is open. Failures become a state.
     *
     * @param name name of a library that comes with Porelyte
     */
    void openExample(String name);
}
