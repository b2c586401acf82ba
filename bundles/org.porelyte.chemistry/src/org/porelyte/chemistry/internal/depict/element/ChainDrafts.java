// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.openscience.cdk.interfaces.IAtomContainer;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.composition.ChainReader;
import org.porelyte.chemistry.composition.ChainSpecies;
import org.porelyte.chemistry.composition.CompositionException;
import org.porelyte.chemistry.composition.IonShare;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.depict.MarkKind;
import org.porelyte.chemistry.internal.depict.element.MarkFinder.Wanted;
import org.porelyte.chemistry.internal.depict.sketch.Sketch;
import org.porelyte.chemistry.oligomer.Anchor;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;
import org.porelyte.model.Oligomer;

/** Drafts of chains, free and grafted. */
final class ChainDrafts {

    private final StructureReader structures;
    private final ChainReader chains;
    private final MarkFinder marks;

    ChainDrafts(StructureReader structures) {
        this.structures = structures;
        this.chains = new ChainReader(structures);
        this.marks = new MarkFinder(structures);
    }

    Draft oligomer(Oligomer oligomer) {
        ChainSpecies species = chains.read(oligomer);
        Molecule monomer = monomer(oligomer);
        List<Sketch> sketches = new ArrayList<>();
        IAtomContainer chain = checked(oligomer, () -> ChainSketch.free(oligomer, monomer, structures));
        sketches.add(Sketch.plain(chain, lengths(species)));
        sketches.addAll(counterIons(species));
        StringBuilder smiles = new StringBuilder(monomer.smiles());
        species.counterIons().forEach(share -> smiles.append('.').append(share.ion().smiles()));
        return new Draft(Draft.caption("Oligomer", oligomer, "repeat unit", species.unit()), sketches,
                List.of(repeats(species)), List.of(), smiles.toString());
    }

    /** A linker that carries one chain, without counter-ions. */
    Draft grafted(Oligomer oligomer, Linker linker, Wanted wanted) {
        ChainSpecies species = chains.read(oligomer);
        Molecule monomer = monomer(oligomer);
        Molecule structure = structures.linker(linker);
        Anchor anchor = anchor(linker, structure);
        IAtomContainer chain = checked(oligomer, () -> ChainSketch.grafted(oligomer, monomer, anchor, structures));
        Marks found = marks.of(linker, structure, wanted);
        List<LegendEntry> legend = new ArrayList<>(found.legend());
        legend.add(repeats(species));
        Sketch sketch = new Sketch(chain, found.halos(), found.badges(), List.of());
        return new Draft(Draft.caption("Grafted linker", linker, "", null), List.of(sketch), legend, found.notes(),
                structure.smiles() + "\n" + monomer.smiles());
    }

    /** The first anchor that a chain can grow from. */
    private static Anchor anchor(Linker linker, Molecule structure) {
        if (linker.getGraftAnchors().isEmpty()) {
            throw new CompositionException(StructureReader.named(linker)
                    + " has no graft anchor, so that no chain can be drawn on it; add one");
        }
        ChemistryException first = null;
        for (GraftAnchor anchor : linker.getGraftAnchors()) {
            try {
                return Anchor.of(structure, anchor.getAtomMap());
            } catch (ChemistryException e) {
                first = first == null ? e : first;
            }
        }
        throw new CompositionException(StructureReader.named(linker) + ", field graftAnchors: " + first.getMessage(),
                first);
    }

    List<Sketch> counterIons(ChainSpecies species) {
        return species.counterIons().stream().map(ChainDrafts::counterIon).toList();
    }

    private static Sketch counterIon(IonShare share) {
        return Sketch.plain(share.ion().toCdk(), "counter-ion", Words.number(share.per()) + " per repeat unit");
    }

    ChainSpecies species(Oligomer oligomer) {
        return chains.read(oligomer);
    }

    static String lengths(ChainSpecies species) {
        SortedMap<Integer, Double> fractions = species.lengths().fractions();
        int from = fractions.firstKey();
        int to = fractions.lastKey();
        return from == to ? "n = " + from : "n = " + from + "–" + to;
    }

    private static LegendEntry repeats(ChainSpecies species) {
        return new LegendEntry(MarkKind.REPEAT_UNIT, "", "repeat unit, " + lengths(species));
    }

    private Molecule monomer(Oligomer oligomer) {
        Monomer monomer = oligomer.getMonomer();
        return structures.molecule(monomer, "smiles", monomer.getSmiles());
    }

    private static IAtomContainer checked(Oligomer oligomer, Supplier<IAtomContainer> sketch) {
        try {
            return sketch.get();
        } catch (CompositionException e) {
            throw e;
        } catch (ChemistryException e) {
            throw new CompositionException(StructureReader.named(oligomer) + ": " + e.getMessage(), e);
        }
    }
}
