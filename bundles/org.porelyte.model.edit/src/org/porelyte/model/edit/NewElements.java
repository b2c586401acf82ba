// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;

/** New elements, filled as a user would begin. */
public final class NewElements {

    private static final Set<EAttribute> SHARES = Set.of(Literals.LINKER_SHARE__FRACTION,
            Literals.CONSTITUENT__MASS_FRACTION, Literals.COUNTER_ION__FRACTION);

    private final Library library;

    /** @param library to which the elements will be added; it is not changed */
    public NewElements(Library library) {
        this.library = library;
    }

    /**
     * Makes an element: with a name and an id that none has, referring to what its siblings do not refer to yet, and
     * with the share that is left.
     *
     * @param owner     to which it will be added; in the library
     * @param reference that will hold it; a containment of the owner's class
     * @return the element, in no container
     */
    public EObject create(EObject owner, EReference reference) {
        EClass type = reference.getEReferenceType();
        EObject made = EcoreUtil.create(type);
        List<?> siblings = reference.isMany() ? (List<?>) owner.eGet(reference) : List.of();
        if (made instanceof NamedElement named) {
            String name = "New " + words(type);
            named.setName(name);
            named.setId(new ElementIds(library).take(name));
        }
        for (EReference other : type.getEAllReferences()) {
            if (!other.isContainment() && !other.isMany() && other.isRequired() || isMainReference(type, other)) {
                made.eSet(other, unused(other, siblings, owner));
            }
        }
        SHARES.stream().filter(share -> share.getEContainingClass() == type)
                .forEach(share -> made.eSet(share, remaining(share, siblings)));
        fill(made, owner, siblings);
        return made;
    }

    /** Parts that stand for another element begin with it; a functionalisation's linker may stay open. */
    private static boolean isMainReference(EClass type, EReference reference) {
        return !reference.isContainment() && !reference.isMany()
                && type.getEAllReferences().stream().filter(other -> !other.isContainment()).findFirst()
                        .filter(first -> first == reference).isPresent()
                && !Literals.NAMED_ELEMENT.isSuperTypeOf(type) && type != Literals.FORM;
    }

    private EObject unused(EReference reference, List<?> siblings, EObject owner) {
        Set<Object> used = new HashSet<>();
        siblings.forEach(sibling -> used.add(((EObject) sibling).eGet(reference)));
        used.add(owner);
        return library.eContents().stream().filter(reference.getEReferenceType()::isInstance)
                .filter(element -> !used.contains(element)).findFirst().orElse(null);
    }

    private static double remaining(EAttribute share, List<?> siblings) {
        double taken = siblings.stream().mapToDouble(other -> (Double) ((EObject) other).eGet(share)).sum();
        // Rounded, so that 1 - 0.9 does not become 0.09999999999999998.
        return Math.max(0, Math.round((1 - taken) * 1e9) / 1e9);
    }

    private static void fill(EObject made, EObject owner, List<?> siblings) {
        switch (made) {
            case IonExchange ion -> {
                ion.setIon("[Li+]");
                ion.setSymbol("Li");
            }
            case QuantityValue value -> value.setProvenance(
                    siblings.isEmpty() ? ProvenanceKind.MEASURED
                            : ((QuantityValue) siblings.get(siblings.size() - 1)).getProvenance());
            case ConnectionPoint point -> point.setAtomMap(nextMap((Linker) owner));
            case GraftAnchor anchor -> anchor.setAtomMap(nextMap((Linker) owner));
            default -> {
                // The defaults of the model are right.
            }
        }
    }

    /** The lowest atom-map number of the structure that is neither connection point nor anchor, else 0. */
    private static int nextMap(Linker linker) {
        Set<Integer> used = new HashSet<>();
        linker.getConnectionPoints().forEach(point -> used.add(point.getAtomMap()));
        linker.getGraftAnchors().forEach(anchor -> used.add(anchor.getAtomMap()));
        String smiles = linker.getSmiles() == null ? "" : linker.getSmiles();
        return Pattern.compile(":(\\d+)]").matcher(smiles).results()
                .map(match -> Integer.valueOf(match.group(1))).filter(map -> !used.contains(map)).sorted().findFirst()
                .orElse(0);
    }

    private static String words(EClass type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
