// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The libraries that are open in the workbench: a service, got by
 * {@code PlatformUI.getWorkbench().getService(Libraries.class)}. Its methods belong to the user interface thread;
 * libraries are read and computed in jobs.
 */
public interface Libraries {

    /** {@return all open libraries, in the order of their opening; also those that could not be read} */
    List<LibraryDocument> documents();

    /** {@return the library that views of one library show: the one last selected, edited or opened} */
    Optional<LibraryDocument> active();

    /**
     * Makes a library the one that views show.
     *
     * @param document an open one
     */
    void activate(LibraryDocument document);

    /**
     * @param element any object; null gives nothing
     * @return the open library that the element is, or is a part of
     */
    Optional<LibraryDocument> of(Object element);

    /**
     * Opens a library and makes it the active one; one that is open already is only made active. What goes wrong while
     * it is read becomes a state of the document.
     *
     * @param file a *.porelyte file
     * @return the document, most often still being read
     */
    LibraryDocument open(Path file);

    /**
     * Opens an example: the user's own copy of it in the workspace, which is made at the first time.
     *
     * @param name name of a library that comes with Porelyte
     * @return the document, most often still being read
     */
    LibraryDocument openExample(String name);

    /**
     * Closes a library without asking. What was not saved is lost, also its recovery copy.
     *
     * @param document an open one; else nothing happens
     */
    void close(LibraryDocument document);

    /**
     * @param listener told of all that happens to documents, in the user interface thread
     */
    void addListener(LibrariesListener listener);

    /**
     * @param listener no longer told
     */
    void removeListener(LibrariesListener listener);
}
