// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.List;
import java.util.Optional;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.search.Symmetrised;
import org.porelyte.crystal.symmetry.SpaceGroups;

/** Finds the symmetry of a structure; where a tolerance makes no group, that of a smaller one. */
public final class Search {

    private static final int MOST_TRIES = 12;

    private final SpaceGroups table;
    private final Structure structure;
    private final Sites sites;

    /**
     * Finds the primitive cell.
     *
     * @param table     of the settings; not null
     * @param structure with an atom at least; not null
     * @param tolerance (A)
     */
    public Search(SpaceGroups table, Structure structure, double tolerance) {
        this.table = table;
        this.structure = structure;
        sites = PrimitiveSites.of(Sites.of(structure), tolerance);
    }

    /** {@return the atoms of the primitive cell, reduced} */
    public Structure primitive() {
        return new Structure(structure.name(), sites.cell(), sites.atoms());
    }

    /**
     * Finds the space group.
     *
     * @param tolerance (A)
     * @return what was found
     */
    public Symmetrised symmetrised(double tolerance) {
        double within = tolerance;
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<List<Motion>> motions = Motions.of(sites, within);
            Optional<Symmetrised> found = motions.isEmpty() ? Optional.empty() : symmetrised(motions.get(), within);
            if (found.isPresent()) {
                return found.get();
            }
            within /= 2;
        }
        return symmetrised(List.of(Motion.none(sites.size())), tolerance).orElseThrow();
    }

    private Optional<Symmetrised> symmetrised(List<Motion> motions, double tolerance) {
        Optional<Identified> setting = new Identification(table, sites.metric(), motions).find(2 * tolerance);
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        Averaging averaging = new Averaging(sites, motions, setting.get());
        String name = structure.name();
        return averaging.isComplete() ? Optional.of(new Symmetrised(setting.get().group().group(),
                new Structure(name, averaging.cell(), averaging.asymmetric()),
                new Structure(name, averaging.cell(), averaging.all()), averaging.shift())) : Optional.empty();
    }
}
