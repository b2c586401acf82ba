// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.bonds.BondOrders;
import org.porelyte.crystal.bonds.BondRules;
import org.porelyte.crystal.bonds.Bonds;
import org.porelyte.crystal.bonds.Component;
import org.porelyte.crystal.bonds.Elements;
import org.porelyte.crystal.neighbours.Neighbours;

/**
 * What checks look at: a structure with all that is found in it once for all of them.
 *
 * @param bonds      of the structure
 * @param orders     of the bonds
 * @param components what the bonds join
 * @param elements   what they are made of
 */
public record BondedStructure(Bonds bonds, BondOrders orders, List<Component> components, Elements elements) {

    /**
     * @param bonds of a structure; not null
     * @return the structure for checks
     */
    public static BondedStructure of(Bonds bonds) {
        return new BondedStructure(bonds, new BondOrders(bonds), bonds.components(), new Elements());
    }

    /**
     * @param structure not null
     * @return the structure with bonds by the usual rules
     */
    public static BondedStructure of(Structure structure) {
        return of(BondRules.DEFAULT.find(structure));
    }

    /** {@return the structure} */
    public Structure structure() {
        return bonds.structure();
    }

    /** {@return the atoms of the structure} */
    public List<Atom> atoms() {
        return bonds.structure().atoms();
    }

    /**
     * @param atom its index
     * @return its element
     */
    public String element(int atom) {
        return atoms().get(atom).element();
    }

    /**
     * @param atom its index
     * @return whether it is a metal
     */
    public boolean isMetal(int atom) {
        return elements.isMetal(element(atom));
    }

    /**
     * @param atom its index
     * @return the number of its bonds to what is no metal
     */
    public int bondsToNonMetals(int atom) {
        Neighbours near = bonds.neighbours();
        int count = 0;
        for (int k = near.start(atom); k < near.start(atom + 1); k++) {
            count += isMetal(near.atom(k)) ? 0 : 1;
        }
        return count;
    }

    /**
     * @param atom     its index
     * @param elements symbols, with a blank before and after each
     * @return the number of its bonds to these
     */
    int bondsTo(int atom, String elements) {
        Neighbours near = bonds.neighbours();
        int count = 0;
        for (int k = near.start(atom); k < near.start(atom + 1); k++) {
            count += elements.contains(" " + element(near.atom(k)) + " ") ? 1 : 0;
        }
        return count;
    }
}
