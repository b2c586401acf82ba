// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.util.function.Consumer;

/**
 * What calculators say of the candidates of the open library: a service of the workbench, got by
 * {@code PlatformUI.getWorkbench().getService(LibraryScreening.class)}. A library is computed whenever it is opened, in
 * a job that shows its progress and can be cancelled. The methods belong to the user interface thread.
 */
public interface LibraryScreening {

    /** {@return how it stands now} */
    ScreeningState state();

    /**
     * @param listener told of each later state, in the user interface thread
     */
    void addListener(Consumer<ScreeningState> listener);

    /**
     * @param listener no longer told
     */
    void removeListener(Consumer<ScreeningState> listener);

    /**
     * Computes the open library once more, as after a run that was cancelled. Does nothing while no library is open.
     */
    void runAgain();
}
