// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The history of the edits of one library. Knows which of its states is the saved one, also where the file was written
 * from a snapshot while editing went on.
 */
public final class LibraryCommandStack extends BasicCommandStack {

    private Command saved;
    private boolean fileDiffers;

    /** Creates an empty history of a library that equals its file. */
    public LibraryCommandStack() {
        // Nothing is done or undone yet.
    }

    /** {@return the present state, to be given to {@link #saved(State)} when it has been written} */
    public State state() {
        return new State(getUndoCommand());
    }

    /**
     * Says that a state is what the file holds.
     *
     * @param state got from {@link #state()}; not null
     */
    public void saved(State state) {
        saved = state.last;
        fileDiffers = false;
        notifyListeners();
    }

    /** Says that the file holds another library than any state, as after a recovery or when the file is gone. */
    public void fileDiffers() {
        fileDiffers = true;
        notifyListeners();
    }

    /** {@return whether the library differs from its file} */
    public boolean isDirty() {
        return fileDiffers || getUndoCommand() != saved;
    }

    @Override
    public boolean isSaveNeeded() {
        return isDirty();
    }

    @Override
    public void saveIsDone() {
        saved(state());
    }

    @Override
    public void flush() {
        // The present state stays saved or unsaved, although its last command is forgotten.
        fileDiffers = isDirty();
        super.flush();
        saved = null;
    }

    /** A place in the history. */
    public static final class State {

        private final Command last;

        private State(Command last) {
            this.last = last;
        }
    }
}
