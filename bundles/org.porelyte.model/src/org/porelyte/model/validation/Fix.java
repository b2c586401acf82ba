// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A change that makes a problem go away. It is a function of the element that it is applied to and holds on to no
 * other: found on a copy of a library, it may be applied to the original. Two fixes are equal if they say the same.
 */
public final class Fix {

    private final String id;
    private final String label;
    private final boolean safe;
    private final Consumer<EObject> change;

    private Fix(String id, String label, boolean safe, Consumer<EObject> change) {
        this.id = Objects.requireNonNull(id, "id");
        this.label = Objects.requireNonNull(label, "label");
        this.safe = safe;
        this.change = Objects.requireNonNull(change, "change");
    }

    /**
     * A fix that may be applied without asking: there is no other way to mean what is there, and nothing is lost.
     *
     * @param <T>    class of the element
     * @param id     what fixes of the same kind share, unique within their rule, lower case with hyphens; not null
     * @param label  what it does, in the imperative, without a full stop; not null
     * @param type   class of the element that the problem is of; not null
     * @param change changes the element and what belongs to it; not null
     * @return the fix
     */
    public static <T extends EObject> Fix safe(String id, String label, Class<T> type, Consumer<? super T> change) {
        return new Fix(id, label, true, element -> change.accept(type.cast(element)));
    }

    /**
     * A fix that a user has to choose: it is one way out of several, or gives up what was said.
     *
     * @param <T>    class of the element
     * @param id     what fixes of the same kind share, unique within their rule, lower case with hyphens; not null
     * @param label  what it does, in the imperative, without a full stop; not null
     * @param type   class of the element that the problem is of; not null
     * @param change changes the element and what belongs to it; not null
     * @return the fix
     */
    public static <T extends EObject> Fix choice(String id, String label, Class<T> type, Consumer<? super T> change) {
        return new Fix(id, label, false, element -> change.accept(type.cast(element)));
    }

    /** {@return what fixes of the same kind share, unique within their rule} */
    public String id() {
        return id;
    }

    /** {@return what it does, in the imperative, e.g. {@code Set the topicity to 3}} */
    public String label() {
        return label;
    }

    /** {@return whether it may be applied without asking} */
    public boolean isSafe() {
        return safe;
    }

    /**
     * Changes the model. To make it undoable, record it or run it in a command.
     *
     * @param element the element of the problem, or the one that it is a copy of; not null
     * @throws ClassCastException if it is of another class than the element of the problem
     */
    public void applyTo(EObject element) {
        change.accept(Objects.requireNonNull(element, "element"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fix fix && id.equals(fix.id) && label.equals(fix.label) && safe == fix.safe;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, label, safe);
    }

    /** {@return the label} */
    @Override
    public String toString() {
        return label;
    }
}
