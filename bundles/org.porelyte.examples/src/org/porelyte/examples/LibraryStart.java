// SPDX-License-Identifier: EPL-2.0
package org.porelyte.examples;

/** What a new library begins with. */
public sealed interface LibraryStart {

    /** Nothing. */
    record Empty() implements LibraryStart {
    }

    /** Nodes, nets, functional groups, salts and a few linkers, each with its source; no candidates. */
    record BuildingBlocks() implements LibraryStart {
    }

    /**
     * All of an example.
     *
     * @param name one of {@link Examples#names()}
     */
    record Example(String name) implements LibraryStart {
    }
}
