// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.bonds.BondRules;
import org.porelyte.crystal.bonds.Bonds;
import org.porelyte.crystal.bonds.Component;
import org.porelyte.crystal.checks.CheckReport;
import org.porelyte.crystal.checks.StructureChecks;
import org.porelyte.crystal.checks.Verdict;

/** Bonds and checks of known frameworks: coordination numbers and formulas of their first descriptions. */
class BondsOfReferenceCifsTest {

    private static Structure read(String name) throws IOException {
        return new CifReader().read(ReferenceCifs.file(name)).first().structure();
    }

    /** Formulas: Zr6O4(OH)4(bdc)6, (bpdc)6; Zn4O(bdc)3; Cu3(btc)2; Zn(mim)2; VO(bdc); Cr(OH)(bdc); Mg2(dobdc); SiO2. */
    @ParameterizedTest
    @CsvSource({"UiO-66_prim, Zr, 8, C48H28O32Zr6", "UiO-67_prim, Zr, 8, C84H52O32Zr6",
        "IRMOF-1, Zn, 4, C192H96O104Zn32", "HKUST-1, Cu, 4, C288H96Cu48O192", "HKUST-1_FIQCEN, Cu, 4, C72H24Cu12O48",
        "ZIF-8, Zn, 4, C96H120N48Zn12", "MIL-47, V, 6, C32H16O20V4", "MIL-53-Cr-lt, Cr, 6, C32H20Cr4O20",
        "MgMOF-74, Mg, 5, C72H18Mg18O54", "Quartz, Si, 4, O6Si3", "MFI_SI, Si, 4, O192Si96",
        "LTA_SI, Si, 4, O384Si192", "DUT-8-open, Ni, 5, C60H48N4Ni4O16"})
    void frameworksAreWhole(String name, String centre, int coordination, String formula) throws IOException {
        Bonds bonds = BondRules.DEFAULT.find(read(name));
        List<Component> components = bonds.components();
        assertEquals(List.of(formula), components.stream().map(c -> c.formula().toString()).toList());
        assertEquals(3, components.get(0).dimensions());
        assertEquals(new TreeSet<>(List.of(coordination)), numbers(bonds).get(centre));
        assertEquals(new TreeSet<>(List.of(1)), numbers(bonds).getOrDefault("H", new TreeSet<>(List.of(1))));
    }

    private static TreeMap<String, TreeSet<Integer>> numbers(Bonds bonds) {
        TreeMap<String, TreeSet<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < bonds.structure().atoms().size(); i++) {
            numbers.computeIfAbsent(bonds.structure().atoms().get(i).element(), unused -> new TreeSet<>())
                    .add(bonds.coordination(i));
        }
        return numbers;
    }

    /** Structures that are complete give no reason to warn; UiO-66 lacks the hydrogens of its nodes only. */
    @ParameterizedTest
    @ValueSource(strings = {"UiO-66", "UiO-66_prim", "UiO-67_prim", "IRMOF-1", "HKUST-1", "ZIF-8", "MIL-47",
        "MIL-53-Cr-lt", "MgMOF-74", "Quartz", "MFI_SI", "LTA_SI", "CHA_SI_mono", "SBMOF-1", "CoRE_DOGZIJ",
        "CoRE_XAWVUN"})
    void goodStructuresAreFine(String name) throws IOException {
        CheckReport report = StructureChecks.standard().run(read(name));
        assertEquals(Verdict.FINE, report.verdict(), () -> report.findings().toString());
    }

    /**
     * Two carbons of DUT-8 have bonds of 1.23, 1.30 and 1.44 A; cobalt of ADARAA lost its solvent and has three
     * oxygens; water on the iron of PCN-250 has no hydrogens; rings of MIL-100's model have bonds up to 1.63 A.
     */
    @ParameterizedTest
    @CsvSource({"DUT-8-open, valence", "ADARAA, coordination", "PCN-250, hydrogens", "MIL-100, valence"})
    void whatIsOddIsSaid(String name, String check) throws IOException {
        CheckReport report = StructureChecks.standard().run(read(name));
        assertEquals(Verdict.WARNING, report.verdict(), () -> report.findings().toString());
        assertEquals(List.of(check), report.results().stream()
                .filter(result -> result.verdict().compareTo(Verdict.NOT_KNOWN) > 0)
                .map(result -> result.check().id()).toList());
    }
}
