// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.NotationException;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.GroupRole;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelyteFactory;

class LinkerMarksTest {

    private final Linker linker = PorelyteFactory.eINSTANCE.createLinker();
    private final LinkerMarks marks = new LinkerMarks(linker);

    @Test
    void anAcidBecomesALinkerByPickingItsCarboxyls() {
        linker.setSmiles("OC(=O)c1ccc(cc1)C(O)=O");
        marks.connect(1, BindingGroup.CARBOXYLATE);
        marks.connect(9, BindingGroup.CARBOXYLATE);
        assertEquals("O[C:1](=O)c1ccc(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(2, linker.getTopicity());
        assertEquals(List.of(1, 2), linker.getConnectionPoints().stream().map(ConnectionPoint::getAtomMap).toList());
        assertEquals(1, linker.getConnectionPoints().get(1).getProtonsLost());
        marks.disconnect(1);
        assertEquals("OC(=O)c1ccc(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(1, linker.getTopicity());
        assertEquals(2, linker.getConnectionPoints().get(0).getAtomMap());
    }

    @Test
    void anAtomThatHasANumberKeepsIt() {
        linker.setSmiles("O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O");
        marks.anchor(6, AnchorChemistry.VINYL_RADICAL);
        assertEquals("O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(List.of(3), linker.getGraftAnchors().stream().map(GraftAnchor::getAtomMap).toList());
        marks.anchor(6, AnchorChemistry.ALLYL_RADICAL);
        assertEquals(1, linker.getGraftAnchors().size());
        assertEquals(AnchorChemistry.ALLYL_RADICAL, marks.graftAnchor(6).orElseThrow().getChemistry());
        marks.removeAnchor(6);
        assertEquals("O[C:1](=O)c1cc(C=[CH2:4])c(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(0, linker.getGraftAnchors().size());
    }

    @Test
    void anotherWayOfBindingChangesTheProtonsToo() {
        linker.setSmiles("c1cc(ccn1)-c1ccncc1");
        marks.connect(5, BindingGroup.AZOLATE);
        assertEquals(1, marks.connectionPoint(5).orElseThrow().getProtonsLost());
        marks.connect(5, BindingGroup.PYRIDYL);
        assertEquals(0, marks.connectionPoint(5).orElseThrow().getProtonsLost());
        assertEquals(1, linker.getTopicity());
        marks.connectionPoint(5).orElseThrow().setProtonsLost(2);
        marks.connect(5, BindingGroup.PYRIDYL);
        assertEquals(2, marks.connectionPoint(5).orElseThrow().getProtonsLost(), "what a user set stays");
    }

    @Test
    void aNumberStaysWhileSomethingElseNamesIt() {
        linker.setSmiles("Oc1ccccc1");
        marks.connect(0, BindingGroup.PHENOLATE);
        marks.anchor(0, AnchorChemistry.HYDROXYL);
        assertEquals("[OH:1]c1ccccc1", linker.getSmiles());
        marks.disconnect(0);
        assertEquals("[OH:1]c1ccccc1", linker.getSmiles());
        marks.removeAnchor(0);
        assertEquals("Oc1ccccc1", linker.getSmiles());
    }

    @Test
    void numbersThatPointNowhereAreNotGivenAway() {
        linker.setSmiles("OC(=O)C");
        ConnectionPoint lost = PorelyteFactory.eINSTANCE.createConnectionPoint();
        lost.setAtomMap(1);
        linker.getConnectionPoints().add(lost);
        marks.connect(1, BindingGroup.CARBOXYLATE);
        assertEquals("O[C:2](=O)C", linker.getSmiles());
        assertEquals(2, linker.getTopicity());
    }

    @Test
    void ofTwoAtomsWithOneNumberTheSecondGetsItsOwn() {
        linker.setSmiles("O[C:1](=O)CC[C:1](O)=O");
        ConnectionPoint first = PorelyteFactory.eINSTANCE.createConnectionPoint();
        first.setAtomMap(1);
        linker.getConnectionPoints().add(first);
        assertTrue(marks.connectionPoint(5).isEmpty());
        marks.connect(5, BindingGroup.CARBOXYLATE);
        assertEquals("O[C:1](=O)CC[C:2](O)=O", linker.getSmiles());
    }

    @Test
    void aBrokenSmilesChangesNothing() {
        linker.setSmiles("OC(=O");
        assertThrows(NotationException.class, () -> marks.connect(1, BindingGroup.CARBOXYLATE));
        assertEquals(0, linker.getConnectionPoints().size());
        linker.setSmiles(null);
        assertThrows(NotationException.class, () -> marks.anchor(0, AnchorChemistry.OTHER));
    }

    @Test
    void waysToBindAndToBeGraftedAreThoseOfTheAtom() {
        Molecule vinyl = Molecule.parse("OC(=O)c1cc(C=C)c(cc1)C(O)=O");
        assertEquals(List.of(BindingGroup.CARBOXYLATE, BindingGroup.CARBOXYLATE_PHENOLATE), BindingAtoms.of(vinyl, 1));
        assertEquals(List.of(), BindingAtoms.of(vinyl, 0));
        assertEquals(List.of(AnchorChemistry.VINYL_RADICAL, AnchorChemistry.ALLYL_RADICAL,
                AnchorChemistry.METHACRYLATE_RADICAL), AnchorAtoms.of(vinyl, 7));
        assertEquals(List.of(), AnchorAtoms.of(vinyl, 3));
        assertTrue(AnchorAtoms.fits(vinyl, 3, AnchorChemistry.OTHER));
        assertEquals(List.of(BindingGroup.PYRIDYL), BindingAtoms.of(Molecule.parse("c1ccncc1"), 3));
    }

    /** Vinyl and hydroxyl of MOF-BZN's linkers (doi:10.1002/adma.202304685) on terephthalic acid. */
    @Test
    void vinylBringsItsAnchorAndHydroxylDoesNot() {
        linker.setSmiles("O[C:1](=O)c1ccc(cc1)[C:2](O)=O");
        marks.connect(1, BindingGroup.CARBOXYLATE);
        marks.connect(9, BindingGroup.CARBOXYLATE);
        marks.attach(5, group("*C=C", GroupRole.GRAFT_ANCHOR));
        assertEquals("O[C:1](=O)c1cc(C=[CH2:3])c(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(AnchorChemistry.VINYL_RADICAL, linker.getGraftAnchors().get(0).getChemistry());
        assertEquals(3, linker.getGraftAnchors().get(0).getAtomMap());
        marks.attach(9, group("*O", GroupRole.HOPPING_SITE));
        assertEquals("O[C:1](=O)c1cc(C=[CH2:3])c(c(O)c1)[C:2](O)=O", linker.getSmiles());
        assertEquals(1, linker.getGraftAnchors().size());
        assertEquals(2, linker.getTopicity());
        assertEquals("C10H8O5", Molecule.parse(linker.getSmiles()).formula().text(), "C8H6O4 + C2H2 + O");
    }

    @Test
    void anotherGroupTakesTheNextNumber() {
        linker.setSmiles("OC(=O)c1ccccc1");
        marks.attach(8, group("*OCC=C", GroupRole.GRAFT_ANCHOR));
        marks.attach(4, group("*C=C", GroupRole.GRAFT_ANCHOR));
        assertEquals("OC(=O)c1c(C=[CH2:2])cccc1OCC=[CH2:1]", linker.getSmiles());
        assertEquals(List.of(AnchorChemistry.ALLYL_RADICAL, AnchorChemistry.VINYL_RADICAL),
                linker.getGraftAnchors().stream().map(GraftAnchor::getChemistry).toList());
    }

    @Test
    void whatCannotBeAttachedLeavesTheLinkerAsItIs() {
        linker.setSmiles("OC(=O)c1ccccc1");
        assertThrows(ChemistryException.class, () -> marks.attach(4, group(null, GroupRole.OTHER)));
        assertThrows(ChemistryException.class, () -> marks.attach(4, group("C=C", GroupRole.OTHER)));
        assertThrows(IllegalArgumentException.class, () -> marks.attach(1, group("*O", GroupRole.OTHER)));
        assertEquals("OC(=O)c1ccccc1", linker.getSmiles());
    }

    private static FunctionalGroup group(String smiles, GroupRole role) {
        FunctionalGroup group = PorelyteFactory.eINSTANCE.createFunctionalGroup();
        group.setSmiles(smiles);
        group.setRole(role);
        return group;
    }
}
