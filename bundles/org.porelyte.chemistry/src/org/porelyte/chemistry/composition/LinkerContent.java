// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.List;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Linker;

/**
 * A linker as part of a framework.
 *
 * @param linker      the linker of the library
 * @param parent      its structure before it binds, such as the acid
 * @param bound       its formula in the framework: the parent without the protons that its connection points lose
 * @param perUnit     how many of it a formula unit has; a mean
 * @param sites       functional groups of the library on one such linker
 */
public record LinkerContent(Linker linker, Molecule parent, Formula bound, double perUnit, List<GroupSite> sites) {

    /** Copies the list. */
    public LinkerContent {
        sites = List.copyOf(sites);
    }
}
