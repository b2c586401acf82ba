// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.marking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.porelyte.chemistry.MappedSmiles;
import org.porelyte.chemistry.NotationException;
import org.porelyte.chemistry.Substituent;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.GroupRole;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelyteFactory;

/**
 * Connection points and graft anchors of a linker by the atoms of its SMILES. A change gives the atom a map number
 * where it needs one, takes it away where nothing names it any more, and keeps the topicity equal to the number of
 * connection points. Atoms are named by their index in {@link #smiles()}'s molecule.
 */
public final class LinkerMarks {

    private final Linker linker;

    /** @param linker is changed by the methods of this object only; not null */
    public LinkerMarks(Linker linker) {
        this.linker = linker;
    }

    /**
     * Reads the structure as it is now.
     *
     * @return the SMILES of the linker
     * @throws NotationException if it is empty or broken, as do all methods here
     */
    public MappedSmiles smiles() {
        return MappedSmiles.parse(linker.getSmiles() == null ? "" : linker.getSmiles());
    }

    /**
     * @param atom index of the atom
     * @return the connection point at an atom, if it is one
     */
    public Optional<ConnectionPoint> connectionPoint(int atom) {
        int map = ownMap(smiles(), atom);
        return linker.getConnectionPoints().stream().filter(point -> map > 0 && point.getAtomMap() == map).findFirst();
    }

    /**
     * @param atom index of the atom
     * @return the graft anchor at an atom, if it is one
     */
    public Optional<GraftAnchor> graftAnchor(int atom) {
        int map = ownMap(smiles(), atom);
        return linker.getGraftAnchors().stream().filter(anchor -> map > 0 && anchor.getAtomMap() == map).findFirst();
    }

    /**
     * Makes an atom a connection point, or changes how it binds. It then loses the usual number of protons.
     *
     * @param atom    index of the atom
     * @param binding how it binds to a node
     */
    public void connect(int atom, BindingGroup binding) {
        int map = number(atom);
        ConnectionPoint point = connectionPoint(atom).orElse(null);
        if (point == null) {
            point = PorelyteFactory.eINSTANCE.createConnectionPoint();
            point.setAtomMap(map);
            bind(point, binding);
            linker.getConnectionPoints().add(point);
        } else if (point.getBinding() != binding) {
            bind(point, binding);
        }
        linker.setTopicity(linker.getConnectionPoints().size());
    }

    private static void bind(ConnectionPoint point, BindingGroup binding) {
        point.setBinding(binding);
        point.setProtonsLost(BindingAtoms.protonsLost(binding));
    }

    /**
     * Makes an atom a graft anchor, or changes by which chemistry.
     *
     * @param atom      index of the atom
     * @param chemistry by which chains are grafted to it
     */
    public void anchor(int atom, AnchorChemistry chemistry) {
        int map = number(atom);
        GraftAnchor anchor = graftAnchor(atom).orElse(null);
        if (anchor == null) {
            anchor = PorelyteFactory.eINSTANCE.createGraftAnchor();
            anchor.setAtomMap(map);
            anchor.setChemistry(chemistry);
            linker.getGraftAnchors().add(anchor);
        } else {
            anchor.setChemistry(chemistry);
        }
    }

    /**
     * An atom is no connection point any more.
     *
     * @param atom index of the atom
     */
    public void disconnect(int atom) {
        int map = ownMap(smiles(), atom);
        if (linker.getConnectionPoints().removeIf(point -> map > 0 && point.getAtomMap() == map)) {
            forget(atom, map);
            linker.setTopicity(linker.getConnectionPoints().size());
        }
    }

    /**
     * An atom is no graft anchor any more.
     *
     * @param atom index of the atom
     */
    public void removeAnchor(int atom) {
        int map = ownMap(smiles(), atom);
        if (linker.getGraftAnchors().removeIf(anchor -> map > 0 && anchor.getAtomMap() == map)) {
            forget(atom, map);
        }
    }

    /**
     * Puts a functional group in the place of a hydrogen. A group for grafting brings its graft anchor along: of the
     * atoms that chains can be grafted to, the one with most hydrogens, as the outer carbon of a vinyl group is.
     *
     * @param atom  index of the atom that loses a hydrogen
     * @param group with the SMILES of a substituent
     * @throws IllegalArgumentException                  if the atom has no hydrogen to replace
     * @throws org.porelyte.chemistry.ChemistryException if the group is no substituent; the linker stays as it is
     */
    public void attach(int atom, FunctionalGroup group) {
        Substituent substituent = Substituent.parse(group.getSmiles() == null ? "" : group.getSmiles());
        MappedSmiles attached = smiles().withSubstituent(atom, substituent);
        linker.setSmiles(attached.text());
        if (group.getRole() == GroupRole.GRAFT_ANCHOR) {
            IntStream.rangeClosed(atom + 1, atom + substituent.atomCount()).boxed()
                    .filter(added -> AnchorAtoms.likeliest(attached.molecule(), added).isPresent())
                    .max(Comparator.comparing(attached::hydrogens))
                    .ifPresent(added -> anchor(added, AnchorAtoms.likeliest(attached.molecule(), added).orElseThrow()));
        }
    }

    /** The map number that names this atom; 0 if it has none, or one that names another atom, which comes first. */
    private static int ownMap(MappedSmiles smiles, int atom) {
        int map = smiles.map(atom);
        return map > 0 && smiles.molecule().atomWithMap(map).orElse(-1) == atom ? map : 0;
    }

    /** Sees to it that a map number names the atom. */
    private int number(int atom) {
        MappedSmiles smiles = smiles();
        int own = ownMap(smiles, atom);
        if (own > 0) {
            return own;
        }
        int map = smiles.lowestFreeMap(named());
        linker.setSmiles(smiles.withMap(atom, map).text());
        return map;
    }

    private void forget(int atom, int map) {
        if (!named().contains(map)) {
            linker.setSmiles(smiles().withoutMap(atom).text());
        }
    }

    /** A number that something names without an atom would give the next atom a meaning that nobody wanted. */
    private Set<Integer> named() {
        Set<Integer> named = new HashSet<>();
        linker.getConnectionPoints().forEach(point -> named.add(point.getAtomMap()));
        linker.getGraftAnchors().forEach(anchor -> named.add(anchor.getAtomMap()));
        return named;
    }
}
