// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;

import org.porelyte.model.Library;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.model.io.LibraryFileException;

/**
 * A library file that is open in the workbench. Its methods belong to the user interface thread. While the library is
 * edited, its problems and the quantities of its candidates are kept up to date by jobs that work on copies.
 */
public interface LibraryDocument {

    /** {@return the file; absolute} */
    Path file();

    /** {@return what the file is called, without its folder and ending} */
    String name();

    /** {@return how it stands} */
    LibraryState state();

    /** {@return the library; empty while or if it is not read} */
    Optional<Library> library();

    /** {@return how the library is edited; empty while or if it is not read} */
    Optional<LibraryEditing> editing();

    /**
     * Changes the library so that it can be undone.
     *
     * @param command for this document's editing domain; what cannot be executed is passed over
     */
    void execute(Command command);

    /** {@return whether there are changes that are not in the file} */
    boolean isDirty();

    /**
     * Writes the library to its file.
     *
     * @param monitor of the job that saves; not null
     * @throws LibraryFileException  if it could not be written; the old file is then untouched
     * @throws IllegalStateException if the library is not read
     */
    void save(IProgressMonitor monitor) throws LibraryFileException;

    /**
     * Writes the library to another file, which is the document's file from then on.
     *
     * @param target  the other file; an existing one is replaced, and stays as .bak
     * @param monitor of the job that saves; not null
     * @throws LibraryFileException  if it could not be written; file and document are then untouched
     * @throws IllegalStateException if the library is not read
     */
    void saveAs(Path target, IProgressMonitor monitor) throws LibraryFileException;

    /** Reads the file again; what was not saved is lost. */
    void revert();

    /** {@return what the rules found, last time that they were asked} */
    Findings findings();

    /** {@return how it stands with the quantities of the candidates} */
    ScreeningState screening();

    /** Computes the quantities of the candidates, also of more candidates than are computed without being asked. */
    void screen();

    /**
     * Stops the computation of quantities, if it goes on; those of the candidates that are done are kept. A calculator
     * that does not heed it ends first.
     */
    void stopScreening();
}
