// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generates the operations of a space group from its Hall symbol: S. R. Hall, Acta Cryst. A37 (1981) 517,
 * doi:10.1107/S0567739481001228; International Tables B (2010), section A1.4.2.3.
 */
public final class HallSymbol {

    private static final Pattern SYMBOL = Pattern.compile("(-?)([PABCIRSTFH])((?:\\s+[^\\s(]+)*)\\s*(?:\\((.*)\\))?");
    private static final Pattern ROTATION = Pattern.compile("(-?)([12346])([xyz'\"*]?)([1-5]?)([abcnuvwd]*)");
    private static final Pattern SHIFT = Pattern.compile("\\s*(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)\\s*");
    private static final int TWELFTH = SymmetryOperation.PARTS / 12;
    private static final int HALF = SymmetryOperation.PARTS / 2;
    private static final int QUARTER = SymmetryOperation.PARTS / 4;
    private static final int THIRD = SymmetryOperation.PARTS / 3;

    private static final Map<String, int[][]> CENTRINGS = Map.of(
            "P", new int[][] {},
            "A", new int[][] {{0, HALF, HALF}},
            "B", new int[][] {{HALF, 0, HALF}},
            "C", new int[][] {{HALF, HALF, 0}},
            "I", new int[][] {{HALF, HALF, HALF}},
            "R", new int[][] {{2 * THIRD, THIRD, THIRD}, {THIRD, 2 * THIRD, 2 * THIRD}},
            "S", new int[][] {{THIRD, THIRD, 2 * THIRD}, {2 * THIRD, 2 * THIRD, THIRD}},
            "T", new int[][] {{THIRD, 2 * THIRD, THIRD}, {2 * THIRD, THIRD, 2 * THIRD}},
            "H", new int[][] {{2 * THIRD, THIRD, 0}, {THIRD, 2 * THIRD, 0}},
            "F", new int[][] {{0, HALF, HALF}, {HALF, 0, HALF}, {HALF, HALF, 0}});

    private static final Map<Character, int[]> GLIDES = Map.of(
            'a', new int[] {HALF, 0, 0}, 'b', new int[] {0, HALF, 0}, 'c', new int[] {0, 0, HALF},
            'n', new int[] {HALF, HALF, HALF}, 'u', new int[] {QUARTER, 0, 0}, 'v', new int[] {0, QUARTER, 0},
            'w', new int[] {0, 0, QUARTER}, 'd', new int[] {QUARTER, QUARTER, QUARTER});

    /** Rotations about c; those about a and b follow by exchange of the axes in a circle. */
    private static final Map<Integer, int[]> ABOUT_Z = Map.of(
            1, new int[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            2, new int[] {-1, 0, 0, 0, -1, 0, 0, 0, 1},
            3, new int[] {0, -1, 0, 1, -1, 0, 0, 0, 1},
            4, new int[] {0, -1, 0, 1, 0, 0, 0, 0, 1},
            6, new int[] {1, -1, 0, 1, 0, 0, 0, 0, 1});
    private static final int[] DIAGONAL_DIFFERENCE = {0, -1, 0, -1, 0, 0, 0, 0, -1};
    private static final int[] DIAGONAL_SUM = {0, 1, 0, 1, 0, 0, 0, 0, -1};
    private static final int[] SPACE_DIAGONAL = {0, 0, 1, 1, 0, 0, 0, 1, 0};

    private final String symbol;
    private final List<SymmetryOperation> generators = new ArrayList<>();
    private int precedingOrder;
    private char precedingAxis = 'z';

    private HallSymbol(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Generates a group.
     *
     * @param symbol such as {@code -F 4 2 3} or {@code P 4n 2 3 -1n}; underscores count as nothing
     * @return all operations in their order, modulo lattice translations of the cell, centrings included; the identity
     *         first
     * @throws IllegalArgumentException if it is no Hall symbol; says what is not understood
     */
    public static List<SymmetryOperation> operations(String symbol) {
        return new HallSymbol(symbol).generate();
    }

    private List<SymmetryOperation> generate() {
        Matcher parts = SYMBOL.matcher(symbol.replace("_", "").strip());
        if (!parts.matches()) {
            throw broken("expected a lattice letter, rotations, and perhaps a shift in parentheses");
        }
        for (int[] centring : CENTRINGS.get(parts.group(2))) {
            generators.add(SymmetryOperation.translation(centring[0], centring[1], centring[2]));
        }
        if (!parts.group(1).isEmpty()) {
            generators.add(SymmetryOperation.INVERSION);
        }
        String[] rotations = parts.group(3).strip().split("\\s+");
        for (int i = 0; i < rotations.length && !parts.group(3).isBlank(); i++) {
            generators.add(rotation(rotations[i], i + 1));
        }
        ChangeOfBasis basis = parts.group(4) == null ? null : changeOfBasis(parts.group(4));
        List<SymmetryOperation> group = SymmetryGroup.generatedBy(generators);
        return basis == null ? group : group.stream().map(basis::apply).sorted().toList();
    }

    private SymmetryOperation rotation(String text, int position) {
        Matcher parts = ROTATION.matcher(text);
        if (!parts.matches()) {
            throw broken("'" + text + "' is no rotation such as 2, -4, 31, 2\" or 21ac");
        }
        int order = Integer.parseInt(parts.group(2));
        char axis = parts.group(3).isEmpty() ? usualAxis(order, position) : parts.group(3).charAt(0);
        int[] matrix = matrix(order, axis, text);
        if (!parts.group(1).isEmpty()) {
            matrix = IntMatrix.times(matrix, new int[] {-1, 0, 0, 0, -1, 0, 0, 0, -1}, 3);
        }
        int[] shift = new int[3];
        if (!parts.group(4).isEmpty()) {
            int screw = Integer.parseInt(parts.group(4));
            if (screw >= order || "xyz".indexOf(axis) < 0) {
                throw broken("the screw " + screw + " of '" + text + "' is none of its axis");
            }
            shift["xyz".indexOf(axis)] += screw * SymmetryOperation.PARTS / order;
        }
        for (char glide : parts.group(5).toCharArray()) {
            for (int i = 0; i < 3; i++) {
                shift[i] += GLIDES.get(glide)[i];
            }
        }
        precedingOrder = order;
        precedingAxis = "xyz".indexOf(axis) >= 0 ? axis : precedingAxis;
        return SymmetryOperation.of(matrix, shift);
    }

    /** The axis that need not be written: c first; then a or a-b; then the space diagonal. */
    private char usualAxis(int order, int position) {
        if (order == 1 || position == 1) {
            return 'z';
        }
        if (position == 2 && order == 2) {
            return precedingOrder == 2 || precedingOrder == 4 ? 'x' : '\'';
        }
        if (position == 3 && order == 3) {
            return '*';
        }
        throw broken("the axis of the rotation " + order + " in place " + position + " is missing");
    }

    private int[] matrix(int order, char axis, String text) {
        return switch (axis) {
            case 'x', 'y', 'z' -> turned(ABOUT_Z.get(order), axis);
            case '*' -> {
                require(order == 3 || order == 1, text);
                yield order == 1 ? ABOUT_Z.get(1) : SPACE_DIAGONAL;
            }
            default -> {
                require(order == 2, text);
                yield turned(axis == '\'' ? DIAGONAL_DIFFERENCE : DIAGONAL_SUM, precedingAxis);
            }
        };
    }

    private void require(boolean sound, String text) {
        if (!sound) {
            throw broken("'" + text + "' has no such axis");
        }
    }

    /** The same about another axis: x, y and z change places in a circle. */
    private static int[] turned(int[] aboutZ, char axis) {
        int steps = "zxy".indexOf(axis);
        int[] turned = new int[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                turned[3 * ((row + steps) % 3) + (column + steps) % 3] = aboutZ[3 * row + column];
            }
        }
        return turned;
    }

    private ChangeOfBasis changeOfBasis(String text) {
        Matcher shift = SHIFT.matcher(text);
        if (shift.matches()) {
            return new ChangeOfBasis(SymmetryOperation.translation(TWELFTH * Integer.parseInt(shift.group(1)),
                    TWELFTH * Integer.parseInt(shift.group(2)), TWELFTH * Integer.parseInt(shift.group(3))));
        }
        try {
            return new ChangeOfBasis(SymmetryOperation.parse(text));
        } catch (IllegalArgumentException e) {
            throw broken("'(" + text + ")' is no change of basis such as (0 0 1), in twelfths, or (x-y,y,z+1/4)");
        }
    }

    /** Another origin, or other axes with the same volume. */
    private record ChangeOfBasis(SymmetryOperation to) {

        SymmetryOperation apply(SymmetryOperation operation) {
            return to.after(operation).after(to.inverse());
        }
    }

    private IllegalArgumentException broken(String problem) {
        return new IllegalArgumentException(String.format(Locale.ROOT, "'%s' is no Hall symbol: %s", symbol, problem));
    }
}
