// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers by which a SMILES closes its rings. */
final class RingNumbers {

    /** An atom in brackets, whose digits are no ring numbers, or a ring number. */
    private static final Pattern BRACKETS_OR_NUMBER = Pattern.compile("\\[[^]]*]|%(\\d\\d)|(\\d)");
    private static final int MOST = 99;

    private RingNumbers() {
    }

    /** All numbers that a sound SMILES uses. */
    static Set<Integer> of(String smiles) {
        Set<Integer> numbers = new TreeSet<>();
        BRACKETS_OR_NUMBER.matcher(smiles).results().filter(RingNumbers::isNumber)
                .forEach(found -> numbers.add(value(found)));
        return numbers;
    }

    private static boolean isNumber(MatchResult found) {
        return found.group(1) != null || found.group(2) != null;
    }

    private static int value(MatchResult found) {
        return Integer.parseInt(found.group(1) != null ? found.group(1) : found.group(2));
    }

    /**
     * The same SMILES with other numbers in place of those that are taken.
     *
     * @throws ChemistryException if no number is free
     */
    static String without(String smiles, Set<Integer> taken) {
        Set<Integer> used = new TreeSet<>(taken);
        used.addAll(of(smiles));
        Map<Integer, Integer> renamed = new HashMap<>();
        for (int number : of(smiles)) {
            int free = taken.contains(number) ? IntStream.rangeClosed(1, MOST).filter(i -> !used.contains(i))
                    .findFirst().orElseThrow(() -> new ChemistryException("too many rings for one SMILES")) : number;
            used.add(free);
            renamed.put(number, free);
        }
        return BRACKETS_OR_NUMBER.matcher(smiles).replaceAll(found -> isNumber(found) ? text(renamed.get(value(found)))
                : Matcher.quoteReplacement(found.group()));
    }

    private static String text(int number) {
        return number < 10 ? String.valueOf(number) : "%" + number;
    }
}
