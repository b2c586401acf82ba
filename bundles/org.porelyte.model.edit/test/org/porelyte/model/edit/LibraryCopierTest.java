// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage;

class LibraryCopierTest {

    private static Stream<EClass> concreteClasses() {
        return PorelytePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    /** What EMF's own copier makes is what is expected. */
    @ParameterizedTest
    @MethodSource("concreteClasses")
    @SuppressWarnings("unchecked")
    void everyFieldIsCopied(EClass type) {
        EObject element = EcoreUtil.create(type);
        type.getEAllAttributes().forEach(attribute -> fill(element, attribute));
        for (EReference part : type.getEAllContainments()) {
            if (!part.getEReferenceType().isAbstract()) {
                EObject child = EcoreUtil.create(part.getEReferenceType());
                if (part.isMany()) {
                    ((List<EObject>) element.eGet(part)).add(child);
                } else {
                    element.eSet(part, child);
                }
            }
        }
        EObject copy = new LibraryCopier().copy(element);
        assertNotSame(element, copy);
        assertTrue(EcoreUtil.equals(EcoreUtil.copy(element), copy));
    }

    @SuppressWarnings("unchecked")
    private static void fill(EObject element, EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        Object value = type instanceof EEnum literals ? literals.getELiterals().getLast().getInstance()
                : EcoreUtil.createFromString(type, "7");
        if (attribute.isMany()) {
            ((List<Object>) element.eGet(attribute)).add(value);
        } else {
            element.eSet(attribute, value);
        }
    }

    @Test
    void fieldsThatAreNotSetStaySo() {
        EObject copy = new LibraryCopier().copy(TestLibrary.MAKE.createAmount());
        copy.eClass().getEAllAttributes()
                .forEach(attribute -> assertFalse(copy.eIsSet(attribute), attribute.getName()));
    }

    @Test
    void referencesLeadToCopiesAlsoForwards() {
        TestLibrary test = new TestLibrary();
        Candidate composite = TestLibrary.named(TestLibrary.MAKE.createCandidate(), "mix", "Mix");
        test.library.getCandidates().add(0, composite);
        composite.getConstituents().add(TestLibrary.MAKE.createConstituent());
        composite.getConstituents().get(0).setCandidate(test.uio66);
        LibraryCopier copier = new LibraryCopier();
        Library copy = (Library) copier.copy(test.library);
        assertTrue(EcoreUtil.equals(test.library, copy));
        assertSame(copy.getCandidates().get(1), copy.getCandidates().get(0).getConstituents().get(0).getCandidate());
        assertSame(copy.getLinkers().get(0), copy.getCandidates().get(1).getLinkers().get(0).getLinker());
        assertEquals(test.uio66, copier.originals().get(copy.getCandidates().get(1)));
    }
}
