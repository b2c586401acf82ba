// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.QuantityValue;

class LibraryItemProvidersTest {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;

    private final ComposedAdapterFactory providers = new ComposedAdapterFactory(List.of(new LibraryItemProviders()));

    @AfterEach
    void dispose() {
        providers.dispose();
    }

    private static Stream<EClass> concreteClasses() {
        return PorelytePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    private IItemLabelProvider labels(EObject element) {
        return (IItemLabelProvider) providers.adapt(element, IItemLabelProvider.class);
    }

    private String text(EObject element) {
        return labels(element).getText(element);
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyKindOfObjectHasATextAndAnIcon(EClass type) throws Exception {
        EObject element = EcoreUtil.create(type);
        assertFalse(text(element).isBlank());
        assertFalse(text(element).contains("null"), text(element));
        Element icon = read((URL) labels(element).getImage(element));
        assertEquals("svg", icon.getTagName());
        assertEquals("0 0 16 16", icon.getAttribute("viewBox"));
        assertNotNull(providers.adapt(element, ITreeItemContentProvider.class));
        assertNotNull(providers.adapt(element, IItemPropertySource.class));
    }

    @ParameterizedTest
    @EnumSource(CandidateKind.class)
    void everyKindOfCandidateHasAnIcon(CandidateKind kind) throws Exception {
        Candidate candidate = MAKE.createCandidate();
        candidate.setKind(kind);
        assertEquals("svg", read((URL) labels(candidate).getImage(candidate)).getTagName());
    }

    @Test
    void objectsWithNamesHaveIconsOfTheirOwn() {
        ElementIcons icons = new ElementIcons();
        List<EClass> named = concreteClasses()
                .filter(PorelytePackage.Literals.NAMED_ELEMENT::isSuperTypeOf).toList();
        assertEquals(named.size(), named.stream().map(icons::of).map(URL::toString).distinct().count());
        assertNotEquals(icons.of(MAKE.createLibrary()), icons.of(MAKE.createQuantityValue()));
    }

    private static Element read(URL icon) throws Exception {
        assertNotNull(icon);
        try (InputStream in = icon.openStream()) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    @Test
    void theNameElseTheIdElseTheKind() {
        Linker linker = MAKE.createLinker();
        assertEquals("Linker", text(linker));
        linker.setId("bdc");
        assertEquals("bdc", text(linker));
        linker.setName(" ");
        assertEquals("bdc", text(linker));
        linker.setName("Terephthalic acid");
        assertEquals("Terephthalic acid", text(linker));
        assertEquals("Cell design", text(MAKE.createCellDesign()));
    }

    @Test
    void valuesShowWhatIsPrinted() {
        QuantityValue value = MAKE.createQuantityValue();
        assertEquals("Quantity value = ?", text(value));
        value.setQuantity("transport.sigma");
        value.setText("8.76e-4");
        value.setUnit("S/cm");
        assertEquals("transport.sigma = 8.76e-4 S/cm", text(value));
        value.setLabel("t_Li+");
        value.setText(">0.75");
        value.setUnit("-");
        assertEquals("t_Li+ = >0.75", text(value), "a dash is no unit");
        value.setText(null);
        value.setNumber(0.75);
        assertEquals("t_Li+ = 0.75", text(value), "predictions have no printed text");
    }

    @Test
    void partsShowWhatTheyReferTo() {
        LinkerShare share = MAKE.createLinkerShare();
        share.setFraction(0.5);
        assertEquals("Linker: ?, 0.5", text(share));
        Linker linker = MAKE.createLinker();
        linker.setId("bdc");
        share.setLinker(linker);
        assertEquals("Linker: bdc, 0.5", text(share));
    }

    @Test
    void changesAreTold() {
        Library library = MAKE.createLibrary();
        Linker linker = MAKE.createLinker();
        library.getLinkers().add(linker);
        List<Object> changed = new ArrayList<>();
        providers.addListener(change -> changed.add(change.getNotifier()));
        text(linker);
        linker.setName("BDC");
        assertEquals(List.of(linker), changed);
        assertSame(linker, ((ITreeItemContentProvider) providers.adapt(library, ITreeItemContentProvider.class))
                .getChildren(library).iterator().next());
    }
}
