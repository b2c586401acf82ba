// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.porelyte.crystal.Cell;

/**
 * Compares the cell with a reference, each length, each angle and the volume by itself: relative differences above 1 %
 * are a warning, above 5 % an error.
 *
 * @param reference the expected cell, in the same setting; not null
 * @param warning   relative difference above which to warn
 * @param error     relative difference that is an error
 */
public record CellCheck(Cell reference, double warning, double error) implements Check {

    /** Checks with the usual limits: {@return a check against this cell, which is not null} */
    public static CellCheck against(Cell reference) {
        return new CellCheck(reference, 0.01, 0.05);
    }

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if they are not positive, or the first is above the second
     */
    public CellCheck {
        Objects.requireNonNull(reference);
        if (!(warning > 0 && warning <= error)) {
            throw new IllegalArgumentException("a warning above " + warning + " and an error above " + error
                    + "; expected two positive numbers, the smaller first");
        }
    }

    @Override
    public String id() {
        return "cell";
    }

    @Override
    public String title() {
        return "Cell against the reference";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        Cell cell = structure.structure().cell();
        List<Finding> findings = new ArrayList<>();
        compare("a", cell.a(), reference.a(), "A", findings);
        compare("b", cell.b(), reference.b(), "A", findings);
        compare("c", cell.c(), reference.c(), "A", findings);
        compare("alpha", cell.alpha(), reference.alpha(), "degrees", findings);
        compare("beta", cell.beta(), reference.beta(), "degrees", findings);
        compare("gamma", cell.gamma(), reference.gamma(), "degrees", findings);
        compare("the volume", cell.volume(), reference.volume(), "A^3", findings);
        return findings;
    }

    private void compare(String what, double value, double expected, String unit, List<Finding> findings) {
        double difference = (value - expected) / expected;
        if (Math.abs(difference) > warning) {
            findings.add(new Finding(Math.abs(difference) > error ? Verdict.ERROR : Verdict.WARNING, List.of(),
                    String.format(Locale.ROOT, "%s is %.3f %s, %.1f %% %s than the %.3f of the reference", what, value,
                            unit, 100 * Math.abs(difference), difference > 0 ? "more" : "less", expected),
                    advice(value, expected, what)));
        }
    }

    private static String advice(double value, double expected, String what) {
        double ratio = Math.max(value / expected, expected / value);
        boolean multiple = what.equals("the volume") && ratio > 1.5 && Math.abs(ratio - Math.rint(ratio)) < 0.03;
        return multiple ? "the volumes are multiples of each other: compare primitive with primitive, conventional "
                + "with conventional cells" : "compare the same setting, phase, temperature and guests";
    }
}
