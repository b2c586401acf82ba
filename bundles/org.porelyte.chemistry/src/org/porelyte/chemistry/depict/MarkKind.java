// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

/** What is marked in a drawing. Each kind has a shape of its own, so that none is told by its colour alone. */
public enum MarkKind {
    /** The atom by which a linker binds to a node: a square with the atom's map number. */
    CONNECTION_POINT,
    /** The atom that a chain is grafted to: a diamond with a letter. */
    GRAFT_ANCHOR,
    /** The two atoms of the bond through which a monomer polymerises: circles with the atoms' map numbers. */
    POLYMERISING_BOND,
    /** A group along which the mobile ion hops: a ring around its atoms. */
    HOPPING_SITE,
    /** Where a group or an end group is attached: the letter R in place of an atom. */
    ATTACHMENT,
    /** What a chain repeats: brackets. */
    REPEAT_UNIT
}
