// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.openscience.cdk.config.Elements;

/**
 * Checks the syntax of a SMILES (OpenSMILES 1.0) and finds where each atom is written. The toolkit's own parser does
 * not always say where a string broke, and takes unknown elements for labels; this does not.
 */
final class SmilesSyntax {

    private static final String NOTATION = "SMILES";
    private static final String PLAIN_ATOMS = "an atom (B C N O P S F Cl Br I, lower case if aromatic, or in brackets)";
    private static final Set<String> AROMATIC_IN_BRACKETS =
            Set.of("b", "c", "n", "o", "p", "s", "se", "as", "te", "si");

    private final String smiles;
    private final List<Integer> atoms = new ArrayList<>();
    private final Deque<Integer> branches = new ArrayDeque<>();
    private final SortedMap<Integer, Integer> rings = new TreeMap<>();
    private int at;
    private int bond = -1;
    private boolean bonded;

    private SmilesSyntax(String smiles) {
        this.smiles = smiles;
    }

    /**
     * Checks a SMILES.
     *
     * @param smiles the text, without blanks around it
     * @return for each atom, in the order in which they are written, the index of its first character
     * @throws NotationException at the first place that breaks the syntax
     */
    static List<Integer> atomOffsets(String smiles) {
        SmilesSyntax syntax = new SmilesSyntax(smiles);
        syntax.scan();
        return List.copyOf(syntax.atoms);
    }

    private void scan() {
        if (smiles.isEmpty()) {
            throw broken(0, "there is nothing", PLAIN_ATOMS);
        }
        while (at < smiles.length()) {
            step(smiles.charAt(at));
        }
        atEnd();
    }

    private void step(char c) {
        switch (c) {
            case '-', '=', '#', '$', ':', '/', '\\' -> bond(c);
            case '(' -> openBranch();
            case ')' -> closeBranch();
            case '.' -> dot();
            case '[' -> bracketAtom();
            case '%', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> ring(c);
            case '>' -> throw broken(at, "'>' makes this a reaction", "a molecule");
            case ' ', '\t' -> throw broken(at, "a blank ends a SMILES", "nothing after the structure");
            default -> plainAtom(c);
        }
    }

    private void bond(char c) {
        if (bond >= 0) {
            throw broken(at, "'" + c + "' is a second bond in a row", PLAIN_ATOMS + " or a ring number");
        }
        if (!bonded) {
            throw broken(at, "the bond '" + c + "' has no atom before it", PLAIN_ATOMS);
        }
        bond = at++;
    }

    private void openBranch() {
        if (!bonded || bond >= 0) {
            throw broken(at, "a branch opens where there is no atom to branch from", PLAIN_ATOMS);
        }
        branches.push(at++);
        if (at < smiles.length() && smiles.charAt(at) == ')') {
            throw broken(at, "the branch is empty", PLAIN_ATOMS);
        }
    }

    private void closeBranch() {
        if (bond >= 0) {
            throw broken(at, "the bond at character " + (bond + 1) + " leads nowhere", PLAIN_ATOMS);
        }
        if (branches.isEmpty()) {
            throw broken(at, "')' closes a branch that was never opened", "an atom, a bond or the end");
        }
        branches.pop();
        at++;
    }

    private void dot() {
        if (bond >= 0 || !bonded) {
            throw broken(at, "'.' separates components, but there is none before it", PLAIN_ATOMS);
        }
        bonded = false;
        at++;
    }

    private void ring(char c) {
        int start = at;
        if (!bonded) {
            throw broken(start, "a ring number needs an atom before it", PLAIN_ATOMS);
        }
        int number;
        if (c != '%') {
            number = c - '0';
            at++;
        } else {
            at++;
            int digits = digits(2);
            if (digits != 2) {
                throw broken(Math.min(at, smiles.length()), "'%' needs two digits", "a ring number such as %12");
            }
            number = Integer.parseInt(smiles.substring(at - 2, at));
        }
        if (rings.remove(number) == null) {
            rings.put(number, start);
        }
        bond = -1;
    }

    private void plainAtom(char c) {
        int length = 1;
        if (smiles.startsWith("Cl", at) || smiles.startsWith("Br", at)) {
            length = 2;
        } else if ("BCNOPSFIbcnops*".indexOf(c) < 0) {
            throw notPlain(c);
        }
        atom(at);
        at += length;
    }

    private NotationException notPlain(char c) {
        String two = smiles.substring(at, Math.min(smiles.length(), at + 2));
        String one = String.valueOf(c);
        for (String symbol : new String[] {two, one}) {
            if (isElement(symbol)) {
                return broken(at, "'" + symbol + "' may not stand outside brackets", "[" + symbol + "]");
            }
        }
        return broken(at, "'" + c + "' is no atom, bond, branch or ring number", PLAIN_ATOMS);
    }

    private void atom(int offset) {
        atoms.add(offset);
        bond = -1;
        bonded = true;
    }

    private void bracketAtom() {
        int open = at++;
        digits(Integer.MAX_VALUE);
        symbol(open);
        if (take('@')) {
            if (!take('@')) {
                while (at < smiles.length() && Character.isUpperCase(smiles.charAt(at)) && smiles.charAt(at) != 'H'
                        || smiles.startsWith("TH", at) || smiles.startsWith("OH", at)) {
                    at += 2;
                    digits(2);
                }
            }
        }
        if (take('H')) {
            digits(1);
        }
        if (take('+')) {
            signs('+');
        } else if (take('-')) {
            signs('-');
        }
        if (take(':') && digits(Integer.MAX_VALUE) == 0) {
            throw broken(at, "the atom map after ':' is missing", "a number");
        }
        if (!take(']')) {
            throw at >= smiles.length()
                    ? broken(smiles.length(), "the bracket opened at character " + (open + 1) + " is not closed", "']'")
                    : broken(at, "'" + smiles.charAt(at) + "' cannot stand here in brackets",
                            "']' after [isotope symbol @ H charge :map]");
        }
        atom(open);
    }

    private void symbol(int open) {
        if (take('*')) {
            return;
        }
        for (int length = 2; length >= 1; length--) {
            String symbol = smiles.substring(at, Math.min(smiles.length(), at + length));
            if (symbol.length() == length && (isElement(symbol) || AROMATIC_IN_BRACKETS.contains(symbol))) {
                at += length;
                return;
            }
        }
        String found = at < smiles.length() ? "'" + smiles.substring(at, Math.min(smiles.length(), at + 2)) + "'"
                : "this";
        throw broken(at, found + " is no element", "the symbol of an element after the '[' at character " + (open + 1));
    }

    private static boolean isElement(String symbol) {
        Elements element = Elements.ofString(symbol);
        return element.number() > 0 && element.symbol().equals(symbol);
    }

    private void signs(char sign) {
        if (digits(2) == 0) {
            while (take(sign)) {
                continue;
            }
        }
    }

    private int digits(int most) {
        int start = at;
        while (at < smiles.length() && at - start < most && Character.digit(smiles.charAt(at), 10) >= 0) {
            at++;
        }
        return at - start;
    }

    private boolean take(char c) {
        if (at < smiles.length() && smiles.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void atEnd() {
        int end = smiles.length();
        if (bond >= 0) {
            throw broken(end, "the bond at character " + (bond + 1) + " leads nowhere", PLAIN_ATOMS);
        }
        if (!branches.isEmpty()) {
            throw broken(end, "the branch opened at character " + (branches.peek() + 1) + " is not closed", "')'");
        }
        if (!rings.isEmpty()) {
            int number = rings.firstKey();
            throw broken(end, "ring " + number + " opened at character " + (rings.get(number) + 1) + " is not closed",
                    "the same ring number at another atom");
        }
        if (!bonded) {
            throw broken(end, "nothing follows the '.'", PLAIN_ATOMS);
        }
    }

    private NotationException broken(int position, String problem, String expectation) {
        return new NotationException(NOTATION, smiles, position, problem, expectation);
    }
}
