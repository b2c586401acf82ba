// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.ExampleLibrary;
import org.porelyte.chemistry.Molecule;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.Candidate;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.GroupRole;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Monomer;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Node;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.Salt;

class ElementDrawingsTest {

    /** Length of a bond at zoom 1, in pixels. */
    private static final double BOND = 26;
    private static final double ROUNDING = 0.02;

    private final PorelyteFactory factory = PorelyteFactory.eINSTANCE;
    private final Library library = factory.createLibrary();
    private final ElementDrawings drawings = new ElementDrawings();

    private Linker linker(String name, String smiles) {
        Linker linker = factory.createLinker();
        linker.setName(name);
        linker.setSmiles(smiles);
        for (int map : new int[] {1, 2}) {
            ConnectionPoint point = factory.createConnectionPoint();
            point.setAtomMap(map);
            point.setBinding(BindingGroup.CARBOXYLATE);
            linker.getConnectionPoints().add(point);
        }
        library.getLinkers().add(linker);
        return linker;
    }

    private FunctionalGroup hydroxyl() {
        FunctionalGroup group = factory.createFunctionalGroup();
        group.setName("Hydroxyl");
        group.setSmiles("*O");
        group.setSmarts("[OX2H]c");
        group.setRole(GroupRole.HOPPING_SITE);
        group.getDonorAtoms().add("O");
        library.getFunctionalGroups().add(group);
        return group;
    }

    private Oligomer oligomer() {
        Monomer monomer = factory.createMonomer();
        monomer.setName("AMIM-Cl");
        monomer.setSmiles("[CH2:1]=[CH:2]C[n+]1ccn(C)c1");
        monomer.setCounterIonSmiles("[Cl-]");
        library.getMonomers().add(monomer);
        Oligomer oligomer = factory.createOligomer();
        oligomer.setName("oligo(AMIM-Cl)");
        oligomer.setMonomer(monomer);
        oligomer.setFromLength(12);
        oligomer.setToLength(32);
        library.getOligomers().add(oligomer);
        return oligomer;
    }

    private ElementPicture.Drawn drawn(EObject element, ElementStyle style) {
        return assertInstanceOf(ElementPicture.Drawn.class, drawings.draw(ElementSnapshot.of(element), style));
    }

    private ElementPicture.Drawn drawn(EObject element) {
        return drawn(element, ElementStyle.DEFAULT);
    }

    @Test
    void atomsAreWhereTheDrawingHasThem() {
        Drawing drawing = drawn(linker("Terephthalic acid", "O[C:1](=O)c1ccc(cc1)[C:2](O)=O")).drawing();
        AtomPlace first = drawing.atomWithMap(1).orElseThrow();
        AtomPlace second = drawing.atomWithMap(2).orElseThrow();
        assertEquals(List.of(1, "C", "C :1"), List.of(first.index(), first.element(), first.label()));
        // para carboxyl carbons: a bond, the ring's diameter of two bonds, a bond, in a straight line
        assertEquals(4 * BOND, Math.hypot(first.x() - second.x(), first.y() - second.y()), 0.1);
        // the lines of the two badges begin at the two atoms
        List<double[]> begins = begins(drawing.svg(), "connection-point-line");
        assertEquals(2, begins.size());
        assertEquals(first.x(), begins.get(0)[0], ROUNDING);
        assertEquals(first.y(), begins.get(0)[1], ROUNDING);
        assertEquals(second.x(), begins.get(1)[0], ROUNDING);
        assertEquals(second.y(), begins.get(1)[1], ROUNDING);
        assertEquals(12, drawing.atoms().size(), "C8O4");
        for (AtomPlace atom : drawing.atoms()) {
            assertTrue(atom.x() > 0 && atom.x() < drawing.width() && atom.y() > 0 && atom.y() < drawing.height());
        }
    }

    private static List<double[]> begins(String svg, String role) {
        List<double[]> begins = new ArrayList<>();
        Matcher matcher = Pattern.compile("class='" + role + "' d='M([\\d.]+) ([\\d.]+)").matcher(svg);
        while (matcher.find()) {
            begins.add(new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))});
        }
        return begins;
    }

    @Test
    void theCaptionHasFormulaMassAndCharge() {
        Caption caption = drawn(linker("Terephthalic acid", "O[C:1](=O)c1ccc(cc1)[C:2](O)=O")).caption();
        assertEquals("Terephthalic acid (linker)", caption.title());
        // 8 x 12.011 + 6 x 1.008 + 4 x 15.999
        assertEquals("C₈H₆O₄, 166.13 g/mol, charge 0", caption.details());
        Salt salt = factory.createSalt();
        salt.setName("calcium chloride, short of one anion");
        salt.setSmiles("[Ca+2].[Cl-]");
        library.getSalts().add(salt);
        // 40.078 + 35.45
        assertEquals("CaCl⁺, 75.53 g/mol, charge +1", drawn(salt).caption().details());
    }

    @Test
    void hoppingSitesAndAnchorsAreMarkedAndToldApart() {
        hydroxyl();
        Linker linker = linker("OH and vinyl", "O[C:1](=O)c1cc(O)c(cc1[CH:3]=[CH2:4])[C:2](O)=O");
        GraftAnchor anchor = factory.createGraftAnchor();
        anchor.setAtomMap(4);
        anchor.setChemistry(AnchorChemistry.VINYL_RADICAL);
        linker.getGraftAnchors().add(anchor);
        ElementPicture.Drawn all = drawn(linker);
        assertEquals(List.of("1, 2: connection points: carboxylate", "A: graft anchor: vinyl radical",
                "hopping site: Hydroxyl"), all.legend().stream().map(LegendEntry::text).toList());
        ElementStyle bare = ElementStyle.DEFAULT.withCaption(false);
        String svg = drawn(linker, bare).drawing().svg();
        assertEquals(2, count(svg, "class='connection-point'"));
        assertEquals(1, count(svg, "class='graft-anchor'"));
        assertEquals(1, count(svg, "class='hopping-site'"), "carboxylic OH binds to the node");
        AtomPlace place = drawn(linker, bare).drawing().atomWithMap(4).orElseThrow();
        assertEquals(place.x(), begins(svg, "graft-anchor-line").get(0)[0], ROUNDING);
        String without = drawn(linker, bare.withHoppingSites(false).withAnchors(false)).drawing().svg();
        assertEquals(0, count(without, "connection-point") + count(without, "graft-anchor")
                + count(without, "hopping-site"));
        assertEquals(4, count(drawn(linker, bare.withAtomMaps(true)).drawing().svg(), "class='annotation'"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void marksOfAtomsThatAreNotThereAreMissedInANote() {
        Linker linker = linker("one carboxyl", "O[C:1](=O)c1ccccc1");
        ElementPicture.Drawn picture = drawn(linker);
        assertEquals(List.of("The connection point :2 is not marked, since no atom of the structure has the map number "
                + "2."), picture.notes());
        FunctionalGroup broken = hydroxyl();
        broken.setSmarts("[OX2H");
        assertTrue(drawn(linker).notes().get(1).startsWith("Hopping sites are not marked: FunctionalGroup 'Hydroxyl', "
                + "field smarts: SMARTS broken at character"), drawn(linker).notes().toString());
    }

    @Test
    void aBrokenSmilesSaysWhereItBreaks() {
        ElementPicture.NotDrawn none = assertInstanceOf(ElementPicture.NotDrawn.class,
                drawings.draw(ElementSnapshot.of(linker("broken", "O[C:1](=O)c1ccc)cc1")), ElementStyle.DEFAULT));
        assertEquals("broken (linker)", none.caption().title());
        assertTrue(none.message().startsWith(
                "Linker 'broken', field smiles: SMILES broken at character 16: ')' closes"),
                none.message());
        assertEquals("  O[C:1](=O)c1ccc)cc1\n" + " ".repeat(2 + 15) + "^", none.snippet());
    }

    @Test
    void whatHasNoStructureSaysWhatToDo() {
        Node node = factory.createNode();
        node.setFormula("Zr6O4(OH)4");
        library.getNodes().add(node);
        FunctionalGroup pyridine = factory.createFunctionalGroup();
        pyridine.setName("Pyridine nitrogen");
        pyridine.setSmarts("[nX2;r6]");
        library.getFunctionalGroups().add(pyridine);
        Candidate empty = factory.createCandidate();
        library.getCandidates().add(empty);
        for (EObject element : List.of(node, pyridine, empty, factory.createNet(), library, linker("", ""))) {
            ElementPicture.NotDrawn none = assertInstanceOf(ElementPicture.NotDrawn.class,
                    drawings.draw(ElementSnapshot.of(element), ElementStyle.DEFAULT));
            assertTrue(none.message().length() > 30, none.message());
            assertEquals("", none.snippet());
            assertEquals(element instanceof Linker, none.faulty(), "only a linker should have a structure");
        }
    }

    @Test
    void anOligomerIsAUnitBetweenBracketsWithItsCounterIon() {
        ElementPicture.Drawn picture = drawn(oligomer());
        // C7H11N2+ and Cl-: 7 x 12.011 + 11 x 1.008 + 2 x 14.007 + 35.45
        assertEquals("repeat unit C₇H₁₁ClN₂, 158.63 g/mol, charge 0", picture.caption().details());
        assertEquals(List.of("repeat unit, n = 12–32"), picture.legend().stream().map(LegendEntry::meaning).toList());
        List<AtomPlace> atoms = picture.drawing().atoms();
        assertEquals(9 + 2, atoms.stream().filter(atom -> atom.part() == 0).count(), "C7N2 and two ends H");
        assertEquals(List.of("Cl"), atoms.stream().filter(atom -> atom.part() == 1).map(AtomPlace::element).toList());
        List<AtomPlace> ends = atoms.stream().filter(atom -> atom.element().equals("H")).toList();
        // zigzag of two chain atoms: three bonds, each of which goes on by cos 30 degrees
        assertEquals(3 * BOND * Math.cos(Math.PI / 6), Math.abs(ends.get(0).x() - ends.get(1).x()), 0.1);
    }

    @Test
    void aGraftedLinkerCarriesTheChain() {
        Candidate candidate = factory.createCandidate();
        candidate.setName("grafted");
        Linker linker = linker("vinyl", "O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O");
        GraftAnchor anchor = factory.createGraftAnchor();
        anchor.setAtomMap(4);
        linker.getGraftAnchors().add(anchor);
        LinkerShare share = factory.createLinkerShare();
        share.setLinker(linker);
        share.setFraction(1);
        candidate.getLinkers().add(share);
        OligomerContent content = factory.createOligomerContent();
        content.setOligomer(oligomer());
        content.setMode(OligomerMode.GRAFTED);
        content.setDegree(0.05);
        candidate.getOligomers().add(content);
        library.getCandidates().add(candidate);
        ElementPicture.Drawn picture = drawn(content);
        assertEquals("vinyl with oligo(AMIM-Cl) (grafted linker)", picture.caption().title());
        AtomPlace near = picture.drawing().atomWithMap(4).orElseThrow();
        // linker's 14 atoms, then the unit, whose first atom is CH2: one bond from the anchor
        AtomPlace unit = picture.drawing().atoms().get(14);
        assertEquals(BOND, Math.hypot(near.x() - unit.x(), near.y() - unit.y()), 0.1);
        ElementPicture.Drawn whole = drawn(candidate);
        assertEquals(3, whole.drawing().atoms().stream().mapToInt(AtomPlace::part).max().orElseThrow() + 1,
                "linker, grafted linker, counter-ion");
    }

    @Test
    void aCandidateShowsLinkersAndGroupsPutOnThem() {
        Candidate candidate = factory.createCandidate();
        candidate.setName("mixed");
        for (Linker linker : List.of(linker("a", "O[C:1](=O)c1ccc(cc1)[C:2](O)=O"),
                linker("b", "O[C:1](=O)C=C[C:2](O)=O"), linker("c", "O[C:1](="))) {
            LinkerShare share = factory.createLinkerShare();
            share.setLinker(linker);
            share.setFraction(0.25);
            candidate.getLinkers().add(share);
        }
        Functionalisation put = factory.createFunctionalisation();
        put.setGroup(hydroxyl());
        put.setDegree(0.5);
        candidate.getFunctionalisations().add(put);
        library.getCandidates().add(candidate);
        ElementPicture.Drawn picture = drawn(candidate);
        List<AtomPlace> atoms = picture.drawing().atoms();
        assertEquals(12, atoms.stream().filter(atom -> atom.part() == 0).count(), "terephthalic acid");
        assertEquals(8, atoms.stream().filter(atom -> atom.part() == 1).count(), "fumaric acid");
        assertEquals(List.of("*", "O"), atoms.stream().filter(atom -> atom.part() == 2).map(AtomPlace::element)
                .toList());
        assertTrue(picture.notes().get(0).startsWith("Not drawn: Linker 'c', field smiles: SMILES broken"),
                picture.notes().toString());
    }

    @Test
    void partsOfASaltAreCounted() {
        Salt salt = factory.createSalt();
        salt.setSmiles("[Zn+2].[O-]Cl(=O)(=O)=O.[O-]Cl(=O)(=O)=O.O.O");
        library.getSalts().add(salt);
        List<AtomPlace> atoms = drawn(salt).drawing().atoms();
        assertEquals(List.of("Zn", "O", "Cl", "O", "O", "O", "O"), atoms.stream().map(AtomPlace::element).toList());
    }

    @Test
    void aSnapshotStaysAsItWas() {
        hydroxyl();
        Linker linker = linker("a", "O[C:1](=O)c1cc(O)c(cc1)[C:2](O)=O");
        ElementSnapshot before = ElementSnapshot.of(linker);
        linker.setSmiles("broken");
        library.getFunctionalGroups().clear();
        ElementPicture.Drawn picture = assertInstanceOf(ElementPicture.Drawn.class,
                drawings.draw(before, ElementStyle.DEFAULT));
        assertEquals("hopping site: Hydroxyl", picture.legend().get(1).meaning());
        ElementPicture.NotDrawn after = assertInstanceOf(ElementPicture.NotDrawn.class,
                drawings.draw(ElementSnapshot.of(linker.getConnectionPoints().get(0)), ElementStyle.DEFAULT));
        assertTrue(after.message().contains("SMILES broken at character 2"), after.message());
    }

    @Test
    void everyElementOfTheExampleIsDrawnOrSaysWhyNot() throws Exception {
        Library example = ExampleLibrary.load();
        ElementStyle dark = ElementStyle.DEFAULT.withPalette(DepictionStyle.Palette.DARK, false);
        int drawn = 0;
        for (EObject element : example.eContents()) {
            if (drawings.draw(ElementSnapshot.of(element), dark) instanceof ElementPicture.Drawn picture) {
                drawn++;
                assertFalse(picture.drawing().svg().contains("#000000"), "black on dark: "
                        + ((NamedElement) element).getName());
                assertEquals(picture.drawing().svg(), assertInstanceOf(ElementPicture.Drawn.class,
                        new ElementDrawings().draw(ElementSnapshot.of(element), dark)).drawing().svg());
                assertFalse(picture.notes().stream().anyMatch(note -> note.contains("ot drawn")
                        || note.contains("not marked")), picture.notes().toString());
            }
        }
        // 23 linkers, 11 of 12 groups, 5 monomers, 6 oligomers, 7 salts, 3 media, 2 binders, 47 candidates, PEO
        assertEquals(105, drawn);
    }

    @Test
    void aMoleculeOutsideOfLibraries() {
        ElementPicture.Drawn picture = assertInstanceOf(ElementPicture.Drawn.class,
                drawings.draw("<water & co>", Molecule.parse("O"), ElementStyle.DEFAULT));
        assertTrue(picture.drawing().svg().contains("<title>&lt;water &amp; co&gt; (molecule): H₂O, 18.02 g/mol"),
                picture.drawing().svg());
        assertInstanceOf(ElementPicture.NotDrawn.class,
                drawings.draw("long", Molecule.parse("C".repeat(1501)), ElementStyle.DEFAULT));
    }
}
