// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A state and those who want to know of the next. Belongs to the user interface thread.
 *
 * @param <S> the states
 */
final class States<S> {

    private final List<Consumer<S>> listeners = new CopyOnWriteArrayList<>();
    private S current;

    States(S first) {
        current = first;
    }

    S current() {
        return current;
    }

    void add(Consumer<S> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<S> listener) {
        listeners.remove(listener);
    }

    void become(S next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }
}
