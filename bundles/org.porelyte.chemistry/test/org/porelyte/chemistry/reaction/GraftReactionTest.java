// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.NotationException;

class GraftReactionTest {

    private final GraftReactions reactions = GraftReactions.bundled();

    /** Products drawn by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vinyl radical | C=Cc1ccccc1 | C=CCn1cc[n+](C)c1 | CC(c1ccccc1)CCCn1cc[n+](C)c1",
        "vinyl radical | OC(=O)c1cc(C=C)c(cc1)C(O)=O | C=CCn1cc[n+](C)c1.[Cl-]"
                + " | OC(=O)c1cc(C(C)CCCn2cc[n+](C)c2)c(cc1)C(O)=O.[Cl-]",
        "vinyl radical | C=Cc1ccccc1 | C=C(C)C(=O)OC | CC(c1ccccc1)CC(C)C(=O)OC",
        "allyl radical | C=CCOc1ccccc1 | C=CCn1cc[n+](C)c1 | CC(COc1ccccc1)CCCn1cc[n+](C)c1",
        "methacrylate radical | C=C(C)C(=O)Nc1ccccc1 | C=C(C)C(=O)OC | CC(C)(C(=O)Nc1ccccc1)CC(C)C(=O)OC",
        "amide | Nc1ccccc1 | CC(=O)O | CC(=O)Nc1ccccc1",
        "ester | Oc1ccccc1 | CC(=O)O | CC(=O)Oc1ccccc1",
        "azide-alkyne | [N-]=[N+]=Nc1ccccc1 | C#CCO | OCc1cn(nn1)-c1ccccc1"})
    void oneProduct(String name, String linker, String graft, String product) {
        List<Molecule> products = reactions.named(name).apply(Molecule.parse(linker), Molecule.parse(graft));
        assertEquals(List.of(Molecule.parse(product).canonicalSmiles()),
                products.stream().map(Molecule::canonicalSmiles).toList());
    }

    @Test
    void radicalAdditionWithHydrogenEndsAddsTwoHydrogens() {
        Molecule linker = Molecule.parse("OC(=O)c1cc(C=C)c(cc1)C(O)=O");
        Molecule monomer = Molecule.parse("C=CCn1cc[n+](C)c1");
        Molecule product = reactions.named("vinyl radical").apply(linker, monomer).get(0);
        assertEquals(linker.formula().plus(monomer.formula()).plus(Formula.parse("H2")), product.formula());
    }

    @Test
    void twoPlacesGiveTwoProducts() {
        Molecule linker = Molecule.parse("C=Cc1ccc(F)c(C=C)c1");
        assertEquals(2, reactions.named("vinyl radical").apply(linker, Molecule.parse("C=CCO")).size());
    }

    @Test
    void theRolesAreNotSwapped() {
        // both have a vinyl group; only the linker's inner carbon may become the branching point
        Molecule linker = Molecule.parse("C=Cc1ccccc1");
        Molecule monomer = Molecule.parse("C=Cc1ccncc1");
        List<Molecule> products = reactions.named("vinyl radical").apply(linker, monomer);
        assertEquals(List.of(Molecule.parse("CC(c1ccccc1)CCc1ccncc1").canonicalSmiles()),
                products.stream().map(Molecule::canonicalSmiles).toList());
    }

    @Test
    void isotopesStay() {
        List<Molecule> products = reactions.named("vinyl radical")
                .apply(Molecule.parse("C=C[13c]1ccccc1"), Molecule.parse("C=CCO"));
        assertTrue(products.get(0).isSameAs(Molecule.parse("CC([13c]1ccccc1)CCCO")), products.toString());
    }

    @Test
    void nothingToReactGivesNothing() {
        assertTrue(reactions.named("vinyl radical").apply(Molecule.parse("c1ccccc1"), Molecule.parse("C=CCO"))
                .isEmpty());
        assertTrue(reactions.named("vinyl radical").apply(Molecule.parse("C=Cc1ccccc1"), Molecule.parse("CCO"))
                .isEmpty());
    }

    @Test
    void brokenReactionsAreRefused() {
        assertThrows(NotationException.class, () -> GraftReaction.compile("x", "[C:1].[C:2]", ""));
        assertThrows(NotationException.class, () -> GraftReaction.compile("x", "[C:1]>>[C:1]", ""));
        assertThrows(NotationException.class, () -> GraftReaction.compile("x", "[C:1.[C:2]>>[C:1][C:2]", ""));
        assertThrows(NotationException.class, () -> GraftReaction.compile("x", "C.C>>CC", ""));
        assertTrue(assertThrows(ChemistryException.class,
                () -> GraftReactions.read(new StringReader("a\tb\n"), "r.tsv"))
                .getMessage().startsWith("r.tsv line 1"));
        assertTrue(assertThrows(ChemistryException.class, () -> reactions.named("magic")).getMessage()
                .contains("vinyl radical"));
    }
}
