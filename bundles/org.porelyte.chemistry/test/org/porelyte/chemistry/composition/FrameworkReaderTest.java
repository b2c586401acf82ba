// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import org.porelyte.model.BindingGroup;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.DefectKind;
import org.porelyte.model.GroupRole;
import org.porelyte.model.Linker;

/** Formula units; those not in the project's chemistry reference are added up by hand in the comments. */
class FrameworkReaderTest {

    private final Recipes recipes = new Recipes();
    private final FrameworkReader reader = new FrameworkReader(new StructureReader());

    private void assertUnit(String formula, Candidate candidate) {
        FrameworkUnit unit = reader.read(candidate);
        assertEquals(formula, unit.formula().text());
    }

    @Test
    void uio66() {
        FrameworkUnit unit = reader.read(recipes.framework(recipes.zr6, recipes.bdc));
        assertEquals("C48H28O32Zr6", unit.formula().text());
        assertEquals(1664.06, unit.formula().averageMass(), 0.005);
        assertEquals(6, unit.linkersPerNode(), 1e-12);
        assertEquals(0, unit.formula().charge());
    }

    @Test
    void mofOhV() {
        FrameworkUnit unit = reader.read(recipes.framework(recipes.zr6, recipes.vinylBdc, recipes.dhbdc));
        assertEquals("C54H34O38Zr6", unit.formula().text());
        assertEquals(1838.17, unit.formula().averageMass(), 0.005);
        assertEquals(6, unit.groups(GroupRole.HOPPING_SITE), 1e-12);
        assertEquals(3, unit.groups(GroupRole.GRAFT_ANCHOR), 1e-12);
        // per linker: half of them one vinyl, half of them two hydroxyls
        assertEquals(1.5, unit.groupsPerLinker(), 1e-12);
    }

    @Test
    void otherNodes() {
        // Cu2 + 4/3 C9H3O6
        assertUnit("C12H4Cu2O8", recipes.framework(recipes.cu2, recipes.btc));
        // Zn4O + 3 C8H4O4
        assertUnit("C24H12O13Zn4", recipes.framework(recipes.zn4o, recipes.bdc));
        // Zn + 2 C4H5N2: one proton lost at one of two ends
        assertUnit("C8H10N4Zn", recipes.framework(recipes.zinc, recipes.mim));
    }

    @Test
    void fractionsAreShares() {
        Candidate candidate = recipes.framework(recipes.zr6);
        recipes.share(candidate, recipes.bdc, 2);
        recipes.share(candidate, recipes.dhbdc, 1);
        // 4 C8H4O4 + 2 C8H4O6
        assertUnit("C48H28O36Zr6", candidate);
        // 6 C8H4O4 + 0.37 * 6 O2
        Candidate odd = recipes.framework(recipes.zr6);
        recipes.share(odd, recipes.bdc, 0.63);
        recipes.share(odd, recipes.dhbdc, 0.37);
        assertUnit("C48H28O36.44Zr6", odd);
    }

    @Test
    void exchangedIonsReplaceProtons() {
        Candidate acid = recipes.framework(recipes.zr6, recipes.disulfo);
        // 6 C14H8O10S2 + Zr6O4(OH)4
        assertUnit("C84H52O68S12Zr6", acid);
        Candidate lithium = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(lithium, "[Li+]", "Li", 1);
        assertUnit("C84H40Li12O68S12Zr6", lithium);
        FrameworkUnit unit = reader.read(lithium);
        assertEquals(-12, unit.framework().charge());
        assertEquals(0, unit.formula().charge());
        assertEquals(12, unit.ions().orElseThrow().perUnit(), 1e-12);
        Candidate zinc = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(zinc, "[Zn+2]", "Zn", 1);
        assertUnit("C84H40O68S12Zn6Zr6", zinc);
        Candidate half = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(half, "[K+]", "K", 0.5);
        assertUnit("C84H46K6O68S12Zr6", half);
    }

    @Test
    void groupsDrawnWithoutProtonsOnlyTakeIonsUp() {
        Linker sulfonate = recipes.linker("so3-bdc", "O[C:1](=O)c1cc(S(=O)(=O)[O-])c(cc1)[C:2](O)=O", 1, 1);
        Candidate candidate = recipes.framework(recipes.zr6, sulfonate);
        recipes.exchange(candidate, "[Li+]", "Li", 1);
        // 6 C8H3O7S- + 6 Li+ + Zr6O4(OH)4
        assertUnit("C48H22Li6O50S6Zr6", candidate);
        assertEquals(-6, reader.read(candidate).framework().charge());
    }

    @Test
    void groupsPutOnAfterwardsReplaceHydrogen() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.functionalise(candidate, recipes.sulfonic, null, 0.5);
        // three SO3 more than UiO-66
        assertUnit("C48H28O41S3Zr6", candidate);
        recipes.exchange(candidate, "[Li+]", "Li", 1);
        assertUnit("C48H25Li3O41S3Zr6", candidate);
        assertEquals(3, reader.read(candidate).groups(GroupRole.HOPPING_SITE), 1e-12);
        Candidate mixed = recipes.framework(recipes.zr6, recipes.bdc, recipes.dhbdc);
        recipes.functionalise(mixed, recipes.nitro, recipes.bdc, 1);
        // 3 C8H3NO6 + 3 C8H4O6 + Zr6O4(OH)4
        assertUnit("C48H25N3O44Zr6", mixed);
        assertEquals((3 * 1 + 3 * 2) / 6.0, reader.read(mixed).groupsPerLinker(), 1e-12);
    }

    @Test
    void missingLinkersLeaveCaps() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.defect(candidate, DefectKind.MISSING_LINKER, 1.0 / 12, "OH", -1);
        // 5.5 C8H4O4 + 1 OH + Zr6O4(OH)4
        assertUnit("C44H27O31Zr6", candidate);
        assertEquals(0, reader.read(candidate).formula().charge(), 1e-9);
        Candidate bare = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.defect(bare, DefectKind.MISSING_LINKER, 1.0 / 12, null, 0);
        assertEquals(1, reader.read(bare).formula().charge(), 1e-9);
    }

    /** A quarter of the nodes of fcu missing is reo: 4 linkers and 4 vacant connections on each node that is left. */
    @Test
    void missingNodesLeaveReo() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.defect(candidate, DefectKind.MISSING_NODE, 0.25, "HCO2", -1);
        // 4 C8H4O4 + 4 HCO2 + Zr6O4(OH)4
        assertUnit("C36H24O32Zr6", candidate);
        assertEquals(4, reader.read(candidate).linkersPerNode(), 1e-12);
        assertEquals(0, reader.read(candidate).formula().charge(), 1e-9);
    }

    @Test
    void whatBindsToTheNodeIsNoFunctionalGroup() {
        recipes.group("acid", "C(=O)[OX2H]", "*C(=O)O", -1, GroupRole.HOPPING_SITE, "O");
        FrameworkUnit unit = reader.read(recipes.framework(recipes.zr6, recipes.bdc));
        assertEquals(0, unit.groups(GroupRole.HOPPING_SITE));
        Linker free = recipes.linker("free", "O[C:1](=O)c1cc(C(=O)O)c(cc1)[C:2](O)=O", 1, 1);
        assertEquals(6, reader.read(recipes.framework(recipes.zr6, free)).groups(GroupRole.HOPPING_SITE), 1e-12);
    }

    @Test
    void theSameDonorsCountOnce() {
        recipes.group("phenol", "c[OX2H]", "*O", 0, GroupRole.HOPPING_SITE, "O");
        assertEquals(12, reader.read(recipes.framework(recipes.zr6, recipes.dhbdc)).groups(GroupRole.HOPPING_SITE),
                1e-12);
    }

    @Test
    void anchorsOfTheLinkerCountWithoutAGroup() {
        recipes.library.getFunctionalGroups().remove(recipes.vinyl);
        assertEquals(6, reader.read(recipes.framework(recipes.zr6, recipes.vinylBdc)).groups(GroupRole.GRAFT_ANCHOR),
                1e-12);
    }

    @Test
    void aMolfileStandsForASmiles() {
        Linker drawn = recipes.linker("drawn", "", 1, 1);
        // fumaric acid, without a title line and with map 1 and 2 on the carboxyl carbons
        drawn.setMolfile("""

                  by hand

                  8  7  0  0  0  0  0  0  0  0999 V2000
                    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  1  0  0
                   -0.6000    1.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
                   -0.6000   -1.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
                    1.5000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
                    2.2000    1.1000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
                    3.7000    1.1000    0.0000 C   0  0  0  0  0  0  0  0  0  2  0  0
                    4.3000    2.1000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
                    4.3000    0.1000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
                  1  2  2  0
                  1  3  1  0
                  1  4  1  0
                  4  5  2  0
                  5  6  1  0
                  6  7  2  0
                  6  8  1  0
                M  END
                """);
        // MOF-801: Zr6O4(OH)4 + 6 C4H2O4
        assertUnit("C24H16O32Zr6", recipes.framework(recipes.zr6, drawn));
        drawn.setMolfile("fumaric acid");
        assertFails(recipes.framework(recipes.zr6, drawn), "Linker 'drawn' (drawn), field molfile: The molfile");
    }

    @Test
    void phenolicOxygensThatBindAreNoSites() {
        // M2(dobdc): each end of the linker binds by its carboxylate and the hydroxyl beside it
        Linker dobdc = recipes.linker("dobdc", recipes.dhbdc.getSmiles(), 2, 2);
        dobdc.getConnectionPoints().forEach(point -> point.setBinding(BindingGroup.CARBOXYLATE_PHENOLATE));
        FrameworkUnit unit = reader.read(recipes.framework(recipes.node("mg2", "Mg2", 4, 2), dobdc));
        // Mg2 C8H2O6
        assertEquals("C8H2Mg2O6", unit.formula().text());
        assertEquals(0, unit.formula().charge());
        assertEquals(0, unit.groups(GroupRole.HOPPING_SITE));
    }

    @Test
    void severalKindsOfMissingNodesAddUp() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.defect(candidate, DefectKind.MISSING_NODE, 0.125, "HCO2", -1);
        recipes.defect(candidate, DefectKind.MISSING_NODE, 0.125, "OH", -1);
        // as reo, half of the 4 vacant connections with each cap: 4 C8H4O4 + 2 HCO2 + 2 OH + Zr6O4(OH)4
        assertUnit("C34H24O30Zr6", candidate);
    }

    @Test
    void positiveGroupsTakeNoIonsUp() {
        recipes.group("ammonium", "c[NX4+]", "*[NH3+]", 1, GroupRole.OTHER);
        Linker cation = recipes.linker("nme3-bdc", "O[C:1](=O)c1cc([N+](C)(C)C)c(cc1)[C:2](O)=O", 1, 1);
        Candidate candidate = recipes.framework(recipes.zr6, cation);
        recipes.exchange(candidate, "[Li+]", "Li", 1);
        FrameworkUnit unit = reader.read(candidate);
        assertEquals(0, unit.ions().orElseThrow().perUnit());
        assertEquals(6, unit.formula().charge());
    }

    @Test
    void whatIsMissingIsNamed() {
        Candidate empty = recipes.candidate(CandidateKind.FRAMEWORK);
        assertTrue(assertThrows(NotKnownException.class, () -> reader.read(empty)).getMessage().contains("no node"));
        assertFails(recipes.framework(recipes.zr6, recipes.linker("bad", "OC(=O)c1cccc1", 1, 1)),
                "Linker 'bad' (bad), field smiles: SMILES broken at character 7");
        for (double fraction : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY}) {
            Candidate unreal = recipes.framework(recipes.zr6);
            recipes.share(unreal, recipes.bdc, fraction);
            assertFails(unreal, "field linkers: the fraction " + fraction + " is not a number of 0 or more");
        }
        assertFails(recipes.framework(recipes.node("odd", "Zr6(O", 12, 12), recipes.bdc),
                "Node 'odd' (odd), field formula");
        assertFails(recipes.framework(recipes.node("loose", "Zr6", 12, 0), recipes.bdc), "field connectivity");
        assertFails(recipes.framework(recipes.zr6, recipes.linker("none", "", 1)), "field smiles: there is nothing");
        assertFails(recipes.framework(recipes.zr6, recipes.linker("bare", "O=C=O", 1, 1)), "2 protons are lost");
        Candidate anion = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(anion, "[Cl-]", "Cl", 1);
        assertFails(anion, "field ion.ion");
        Candidate over = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(over, "[Li+]", "Li", 1.5);
        assertFails(over, "field ion.degree");
        Candidate holes = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.defect(holes, DefectKind.MISSING_NODE, 0.6, "", 0);
        assertFails(holes, "no linker is left");
        Candidate elsewhere = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.functionalise(elsewhere, recipes.nitro, recipes.dhbdc, 1);
        assertFails(elsewhere, "none of the candidate's");
        // Terephthalic acid has four hydrogens on its ring.
        Candidate full = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.functionalise(full, recipes.nitro, null, 3);
        recipes.functionalise(full, recipes.nitro, recipes.bdc, 1);
        reader.read(full);
        recipes.functionalise(full, recipes.nitro, null, 0.5);
        assertFails(full, "which has 4 hydrogens on carbon");
    }

    private void assertFails(Candidate candidate, String message) {
        String said = assertThrows(CompositionException.class, () -> reader.read(candidate)).getMessage();
        assertTrue(said.contains(message), said);
    }
}
