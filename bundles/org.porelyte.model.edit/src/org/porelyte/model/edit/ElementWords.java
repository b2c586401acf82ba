// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.porelyte.model.PorelytePackage.Literals;

/** What the kinds of elements are called in menus and in the names of edits. */
public final class ElementWords {

    /** Where the name of the class is not what one would say at that place. */
    private static final Map<EStructuralFeature, String> PLACES = Map.ofEntries(
            Map.entry(Literals.NAMED_ELEMENT__VALUES, "Value"),
            Map.entry(Literals.FUNCTIONAL_GROUP__PKA, "pKa"),
            Map.entry(Literals.PARAMETER__VALUE, "Value"),
            Map.entry(Literals.CANDIDATE__LINKERS, "Linker"),
            Map.entry(Literals.CANDIDATE__OLIGOMERS, "Oligomer"),
            Map.entry(Literals.CANDIDATE__ION, "Mobile ion"),
            Map.entry(Literals.CANDIDATE__SALTS, "Salt"),
            Map.entry(Literals.CANDIDATE__MEDIA, "Medium"),
            Map.entry(Literals.CANDIDATE__CONSTITUENTS, "Part of a composite"),
            Map.entry(Literals.OLIGOMER__COUNTER_IONS, "Counter-ion"),
            Map.entry(Literals.OLIGOMER__LENGTH_WEIGHTS, "Weight of a chain length"));

    private ElementWords() {
    }

    /**
     * @param type a class of the model; not null
     * @return such as "Functional group"
     */
    public static String kind(EClass type) {
        if (type == Literals.QUANTITY_VALUE) {
            return "Value";
        }
        String words = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * @param reference holds elements; not null
     * @return what one such element is called at its place: a candidate's linker share is a "Linker"
     */
    public static String kind(EReference reference) {
        return PLACES.getOrDefault(reference, kind(reference.getEReferenceType()));
    }

    /**
     * @param reference a list of the library; not null
     * @return such as "Functional groups"
     */
    public static String plural(EReference reference) {
        String words = reference.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * @param elements elements of libraries; not null
     * @return such as "linker 'BDC'", or "3 elements"
     */
    public static String of(Collection<? extends EObject> elements) {
        if (elements.size() != 1) {
            return elements.size() + " elements";
        }
        EObject only = elements.iterator().next();
        String name = ElementNaming.name(only);
        EReference place = only.eContainmentFeature();
        String kind = inSentence(place == null ? kind(only.eClass()) : kind(place));
        return name.isBlank() ? kind : kind + " '" + name + "'";
    }

    /** Begins a word with a small letter, but not one such as "pKa". */
    static String inSentence(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
