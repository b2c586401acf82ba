// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * Checks the atom and bond lines of a V2000 molfile before it is parsed, so that a broken one is told with its line.
 * The columns are those of MDL's description of its formats, <a
 * href="https://doi.org/10.1021/ci00007a012">doi:10.1021/ci00007a012</a>.
 */
final class MolfileTable {

    private static final int COUNTS_LINE = 3;
    private static final int NUMBER = 3;
    private static final int SYMBOL = 31;

    private final String[] lines;

    /** @param lines of the molfile, the counts being in the fourth */
    MolfileTable(String[] lines) {
        this.lines = lines.clone();
    }

    /** {@return what is wrong and in which line, or null} */
    String problem() {
        int atoms = number(COUNTS_LINE, 0);
        int bonds = number(COUNTS_LINE, 1);
        if (atoms < 0 || bonds < 0) {
            return "line 4 does not begin with the numbers of atoms and bonds";
        }
        int first = COUNTS_LINE + 1;
        if (lines.length < first + atoms + bonds) {
            return "it ends in line " + lines.length + ", before its " + atoms + " atoms and " + bonds + " bonds";
        }
        for (int i = first; i < first + atoms; i++) {
            if (lines[i].length() <= SYMBOL || !Character.isLetterOrDigit(lines[i].charAt(SYMBOL))
                    && lines[i].charAt(SYMBOL) != '*') {
                return "line " + (i + 1) + " has no element in column 32";
            }
        }
        for (int i = first + atoms; i < first + atoms + bonds; i++) {
            if (!isAtom(number(i, 0), atoms) || !isAtom(number(i, 1), atoms) || number(i, 2) < 1) {
                return "line " + (i + 1) + " does not name two of the " + atoms + " atoms and a type of bond";
            }
        }
        return null;
    }

    private static boolean isAtom(int number, int atoms) {
        return number >= 1 && number <= atoms;
    }

    /** The number in a field of three columns; -1 if there is none. */
    private int number(int line, int field) {
        int from = field * NUMBER;
        String text = lines[line];
        if (text.length() < from + NUMBER) {
            return -1;
        }
        String digits = text.substring(from, from + NUMBER).strip();
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
