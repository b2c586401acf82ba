// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

/** Wants to know what happens to open libraries. Called in the user interface thread. */
@FunctionalInterface
public interface LibrariesListener {

    /** What happened. */
    enum Change {
        /** The document was opened; it is among {@link Libraries#documents()} now, but not yet read. */
        OPENED,
        /** The document was closed and is not among {@link Libraries#documents()} any more. */
        CLOSED,
        /** The document is the active one now. */
        ACTIVATED,
        /**
         * {@link LibraryDocument#state()} is another: it was read, could not be read, or its content was replaced as a
         * whole, so that all elements are others.
         */
        STATE,
        /** The library was edited, or an edit undone. Several edits may come as one change. */
        CONTENT,
        /** What can be undone or redone is other. */
        HISTORY,
        /** {@link LibraryDocument#isDirty()} or the file is another. */
        FILE,
        /** {@link LibraryDocument#findings()} are others. */
        FINDINGS,
        /** {@link LibraryDocument#screening()} is another. */
        SCREENING
    }

    /**
     * @param document that something happened to
     * @param change   what
     */
    void changed(LibraryDocument document, Change change);
}
