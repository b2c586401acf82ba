// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import org.porelyte.model.AmountBasis;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.Candidate;
import org.porelyte.model.CounterIon;
import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;

/**
 * Chains, salts, media and mobile ions; masses from the project's reference (403.324, 1838.17, 287.088, 1664.06 g/mol).
 */
class MaterialReaderTest {

    private final Recipes recipes = new Recipes();
    private final MaterialReader reader = new MaterialReader();

    @Test
    void graftedChains() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.vinylBdc, recipes.dhbdc);
        recipes.chains(candidate, recipes.mco, OligomerMode.GRAFTED).setDegree(0.05);
        Material material = reader.read(candidate);
        ChainContent chains = material.chains().get(0);
        assertEquals(0.15, chains.perUnit(), 1e-12);
        assertEquals(22, chains.species().lengths().meanLength(), 1e-12);
        // 22 units and two hydrogens
        assertEquals(22 * 403.324 + 2 * 1.008, chains.species().numberAverageMass(), 0.02);
        assertEquals(1838.17 + 0.15 * (22 * 403.324 + 2.016), material.solidMass(), 0.02);
        assertEquals("C198H244F132N66O88S44", chains.species().meanFormula().text());
    }

    @Test
    void chainsBindWhereTheChemistryFits() {
        Linker amine = recipes.linker("nh2", "O[C:1](=O)c1cc([NH2:3])c(cc1)[C:2](O)=O", 1, 1);
        recipes.anchor(amine, 3, AnchorChemistry.AMINE);
        Candidate candidate = recipes.framework(recipes.zr6, amine);
        recipes.chains(candidate, recipes.mco, OligomerMode.GRAFTED).setDegree(0.5);
        assertEquals(0, reader.read(candidate).chains().get(0).perUnit());
        recipes.mco.setAnchorChemistry(AnchorChemistry.AMINE);
        assertEquals(3, reader.read(candidate).chains().get(0).perUnit(), 1e-12);
    }

    @Test
    void unknownAmountsStayUnknown() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.chains(candidate, recipes.mco, OligomerMode.GUEST);
        recipes.salt(candidate, recipes.litfsi, null, AmountBasis.PER_FORMULA_UNIT);
        Material material = reader.read(candidate);
        assertEquals("C48H28O32Zr6", material.base().text());
        assertUnknown("the number of chains of mco per formula unit is not known", material::chains);
        candidate.getOligomers().get(0).setChainsPerFormulaUnit(0.1);
        assertEquals(0.1, reader.read(candidate).chains().get(0).perUnit());
        assertUnknown("the amount of LiTFSI is not known", () -> reader.read(candidate).salts());
        candidate.getSalts().get(0).setAmount(null);
        assertUnknown("the amount of LiTFSI is not known", () -> reader.read(candidate).salts());
    }

    private static void assertUnknown(String message, Runnable question) {
        assertEquals(message, assertThrows(NotKnownException.class, question::run).getMessage());
    }

    @Test
    void percentagesAreOfTheWhole() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.medium(candidate, recipes.pc, 25.0, AmountBasis.MASS_PERCENT);
        recipes.salt(candidate, recipes.litfsi, 2.0, AmountBasis.PER_FORMULA_UNIT);
        Material material = reader.read(candidate);
        double dry = 1664.06 + 2 * 287.088;
        assertEquals(dry, material.dryMass(), 0.01);
        // a quarter of the whole is a third of the rest; propylene carbonate has 102.09 g/mol
        assertEquals(dry / 3 / 102.089, material.media().get(0).perUnit(), 0.001);
        Candidate both = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.medium(both, recipes.pc, 30.0, AmountBasis.MASS_PERCENT);
        recipes.salt(both, recipes.litfsi, 20.0, AmountBasis.MASS_PERCENT);
        // the framework is the other half
        assertEquals(1664.06 * 2 * 0.2 / 287.088, reader.read(both).salts().get(0).perUnit(), 0.001);
        Candidate open = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.medium(open, recipes.pc, null, AmountBasis.MASS_PERCENT);
        recipes.salt(open, recipes.litfsi, 20.0, AmountBasis.MASS_PERCENT);
        assertUnknown("the amount of PC is not known", () -> reader.read(open).salts());
        recipes.salt(both, recipes.litfsi, 60.0, AmountBasis.MASS_PERCENT);
        assertThrows(CompositionException.class, () -> reader.read(both).salts());
    }

    @Test
    void otherBases() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.vinylBdc);
        recipes.chains(candidate, recipes.mco, OligomerMode.GRAFTED).setDegree(0.1);
        recipes.salt(candidate, recipes.litfsi, 0.5, AmountBasis.PER_REPEAT_UNIT);
        // 0.6 chains of 22 units
        assertEquals(0.5 * 0.6 * 22, reader.read(candidate).salts().get(0).perUnit(), 1e-9);
        Candidate molar = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.salt(molar, recipes.litfsi, 1.0, AmountBasis.MOLAR);
        assertThrows(NotKnownException.class, () -> reader.read(molar).salts());
    }

    @Test
    void polymers() {
        Oligomer pil = recipes.oligomer("pil", recipes.amim, 214, 234);
        Candidate candidate = recipes.polymer(pil);
        recipes.salt(candidate, recipes.litfsi, 0.25, AmountBasis.PER_REPEAT_UNIT);
        Material material = reader.read(candidate);
        assertEquals("C9H11F6N3O4S2", material.base().text());
        assertEquals(403.324, material.base().averageMass(), 0.0005);
        assertEquals(403.324 + 287.088 / 4, material.dryMass(), 0.001);
        assertEquals(224, material.polymer().orElseThrow().lengths().meanLength(), 1e-9);
        assertEquals("Li", MobileIon.of(candidate, material, reader.structures()).orElseThrow().symbol());
        Candidate wrong = recipes.polymer(pil);
        recipes.chains(wrong, recipes.mco, OligomerMode.GUEST);
        assertThrows(CompositionException.class, () -> reader.read(wrong));
    }

    @Test
    void meanCounterIons() {
        counterIon(recipes.mco, "TFSI", Recipes.TFSI, 0.75);
        counterIon(recipes.mco, "bromide", "[Br-]", 0.25);
        ChainSpecies species = reader.chains().read(recipes.mco);
        // C7H11N2 + 0.75 C2F6NO4S2 + 0.25 Br
        assertEquals("C8.5H11Br0.25F4.5N2.75O3S1.5", species.unit().text());
        assertEquals(0, species.unit().charge(), 1e-12);
        counterIon(recipes.mco, "sodium", "[Na+]", 0.25);
        assertThrows(CompositionException.class, () -> reader.chains().read(recipes.mco));
    }

    private static void counterIon(Oligomer oligomer, String name, String smiles, double fraction) {
        CounterIon ion = PorelyteFactory.eINSTANCE.createCounterIon();
        ion.setName(name);
        ion.setSmiles(smiles);
        ion.setFraction(fraction);
        oligomer.getCounterIons().add(ion);
    }

    @Test
    void mobileIonsFromAllSources() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(candidate, "[Li+]", "Li", 0.5);
        recipes.salt(candidate, recipes.litfsi, 2.0, AmountBasis.PER_FORMULA_UNIT);
        recipes.salt(candidate, recipes.salt("NaTFSI", "[Na+]." + Recipes.TFSI), 1.0, AmountBasis.PER_FORMULA_UNIT);
        Material material = reader.read(candidate);
        MobileIon ion = MobileIon.of(candidate, material, reader.structures()).orElseThrow();
        assertEquals("Li", ion.symbol());
        assertEquals(6 + 2, ion.perUnit(material), 1e-12);
        Monomer single = recipes.monomer("stfsi",
                "[CH2:1]=[CH:2]c1ccc(cc1)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F", "[Li+]");
        Candidate grafted = recipes.framework(recipes.zr6, recipes.vinylBdc);
        recipes.chains(grafted, recipes.oligomer("s", single, 8, 16), OligomerMode.GRAFTED).setDegree(0.05);
        Material chains = reader.read(grafted);
        assertEquals(0.05 * 6 * 12, MobileIon.of(grafted, chains, reader.structures()).orElseThrow().perUnit(chains),
                1e-9);
        Candidate none = recipes.framework(recipes.zr6, recipes.bdc);
        assertTrue(MobileIon.of(none, reader.read(none), reader.structures()).isEmpty());
    }

    @Test
    void broken() {
        Oligomer short0 = recipes.oligomer("zero", recipes.amim, 0, 3);
        String said = assertThrows(CompositionException.class, () -> reader.chains().read(short0)).getMessage();
        assertTrue(said.startsWith("Oligomer 'zero' (zero), field fromLength/toLength: "), said);
        Oligomer empty = recipes.oligomer("empty", null, 1, 3);
        assertTrue(assertThrows(CompositionException.class, () -> reader.chains().read(empty)).getMessage()
                .contains("field monomer"));
        Candidate neat = recipes.framework(recipes.zr6, recipes.bdc);
        recipes.chains(neat, recipes.mco, OligomerMode.NEAT);
        assertTrue(assertThrows(CompositionException.class, () -> reader.read(neat).chains()).getMessage()
                .contains("neat"));
    }
}
