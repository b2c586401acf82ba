// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the element in the type or the label of an atom. */
final class ElementText {

    private static final Set<String> ELEMENTS = Set.of(("H D He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V "
            + "Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce "
            + "Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np "
            + "Pu Am Cm").split(" "));
    /** These are meant only where they are written so: CN, NH and CF are something else. */
    private static final Set<String> HEAVIEST = Set.of(("Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv "
            + "Ts Og").split(" "));
    /** Positions that are no atoms: dummies, centroids, peaks of the electron density. */
    private static final Set<String> DUMMIES = Set.of("X", "Xx", "Du", "Dum", "Dummy", "Q", "Cnt", "Lp");
    private static final Set<String> WATER = Set.of("Wat", "Water", "Ow", "Hoh", "Oh");
    /** In capitals, names of carbon, hydrogen, nitrogen and oxygen in proteins, rather than elements. */
    private static final Set<String> ORGANIC =
            Set.of("Ca", "Cd", "Ce", "Cm", "He", "Hf", "Hg", "Ho", "Nb", "Nd", "Ne", "Np", "Os", "Pa");
    private static final Pattern TYPE =
            Pattern.compile("([A-Za-z]+)(?:(\\d{1,2})([+-])|([+-])(\\d{0,2})|.*)");
    private static final Pattern LETTERS = Pattern.compile("[^A-Za-z]*([A-Za-z]+).*");

    /**
     * What was found.
     *
     * @param element symbol; empty for what is no atom
     * @param charge  formal charge (e)
     * @param certain false where another element could be meant
     */
    record Found(String element, int charge, boolean certain) {
        static Found of(String element) {
            return new Found(element, 0, true);
        }

        boolean isDummy() {
            return element.isEmpty();
        }
    }

    private final Set<String> formula;

    /** @param formula elements of the file's formula, which decide where a label is open; may be empty */
    ElementText(Set<String> formula) {
        this.formula = formula;
    }

    /** {@return the elements of a formula such as {@code C8 H3 Fe N O4.8}} */
    static Set<String> elements(String formula) {
        Matcher symbols = Pattern.compile("[A-Z][a-z]?").matcher(formula);
        return symbols.results().map(MatchResult::group).filter(ELEMENTS::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the element of a type such as {@code Zr4+}, {@code O-2}, {@code ZN}, {@code C_R}} */
    Optional<Found> ofType(String type) {
        Matcher parts = TYPE.matcher(type.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int charge = 0;
        if (parts.group(3) != null) {
            charge = Integer.parseInt(parts.group(3) + parts.group(2));
        } else if (parts.group(4) != null) {
            charge = Integer.parseInt(parts.group(4) + (parts.group(5).isEmpty() ? "1" : parts.group(5)));
        }
        int formal = charge;
        String letters = parts.group(1);
        String symbol = capital(letters);
        if (ELEMENTS.contains(symbol) || HEAVIEST.contains(letters)) {
            return Optional.of(new Found(symbol, formal, true));
        }
        // Cval and Siva are the valence shells of scattering tables
        Optional<Found> valence = List.of("val", "va", "v").stream()
                .filter(end -> letters.toLowerCase(Locale.ROOT).endsWith(end))
                .map(end -> capital(letters.substring(0, letters.length() - end.length()))).filter(ELEMENTS::contains)
                .map(element -> new Found(element, formal, true)).findFirst();
        return valence.isPresent() ? valence : ofLetters(letters);
    }

    /** {@return the element of a label such as {@code Zn1}, {@code C12A}, {@code O1W}, {@code HW1}} */
    Optional<Found> ofLabel(String label) {
        Matcher letters = LETTERS.matcher(label);
        return letters.matches() ? ofLetters(letters.group(1)) : Optional.empty();
    }

    private Optional<Found> ofLetters(String letters) {
        String whole = capital(letters);
        if (HEAVIEST.contains(letters)) {
            return Optional.of(Found.of(letters));
        }
        if (DUMMIES.contains(whole)) {
            return Optional.of(Found.of(""));
        }
        if (WATER.contains(whole)) {
            return Optional.of(new Found("O", 0, whole.equals("Ow") || whole.equals("Oh")));
        }
        if (whole.equals("W") && !formula.isEmpty() && !formula.contains("W")) {
            return Optional.of(new Found("O", 0, false));
        }
        String one = letters.substring(0, 1).toUpperCase(Locale.ROOT);
        String two = letters.length() > 1 ? capital(letters.substring(0, 2)) : "";
        boolean isOne = ELEMENTS.contains(one);
        boolean isTwo = ELEMENTS.contains(two);
        if (isOne && isTwo) {
            return Optional.of(decide(letters, one, two));
        }
        return isTwo ? Optional.of(Found.of(two)) : isOne ? Optional.of(Found.of(one)) : Optional.empty();
    }

    private Found decide(String letters, String one, String two) {
        boolean asWritten = letters.startsWith(two) && letters.length() == 2;
        if (asWritten && (formula.isEmpty() || formula.contains(two))) {
            return Found.of(two);
        }
        if (formula.contains(two) != formula.contains(one)) {
            return Found.of(formula.contains(two) ? two : one);
        }
        boolean organic = ORGANIC.contains(two) || letters.length() > 2 && !letters.startsWith(two);
        return new Found(organic ? one : two, 0, false);
    }

    private static String capital(String letters) {
        return letters.isEmpty() ? "" : letters.substring(0, 1).toUpperCase(Locale.ROOT)
                + letters.substring(1).toLowerCase(Locale.ROOT);
    }
}
