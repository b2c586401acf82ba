// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The spellings of units in the field and their factors to the UCUM unit that quantities are declared in. What follows
 * a spelling after a space is the basis ({@code V vs Li/Li+}, {@code Wh/kg anode+cathode}) and does not change the
 * number. Factors are exact by definition of the SI (2019), except the thermochemical calorie, 4.184 J exactly.
 */
public final class Units {

    private final Map<String, Unit> bySpelling;

    private Units(Map<String, Unit> bySpelling) {
        this.bySpelling = Map.copyOf(bySpelling);
    }

    /** {@return the units that come with this bundle, from {@code units.csv} beside this class} */
    public static Units standard() {
        Map<String, Unit> units = new HashMap<>();
        try (InputStream in = Units.class.getResourceAsStream("units.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",");
                units.put(cells[0], new Unit(cells[1], Double.parseDouble(cells[2])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Units(units);
    }

    /**
     * @param spelling unit as printed; empty or {@code -} for a dimensionless number
     * @param quantity the quantity whose unit is wanted
     * @return by what to multiply a number in the first unit to have it in the quantity's
     * @throws IllegalArgumentException if the spelling is not known or is a unit of something else
     */
    public double factor(String spelling, Quantity quantity) {
        Unit from = find(spelling);
        Unit to = find(quantity.unit());
        if (spelling.equals(quantity.unit()) || spelling.equals(quantity.unitLabel())) {
            return 1;
        }
        if (from == null || to == null || !from.dimension().equals(to.dimension())) {
            String expected = quantity.unitLabel().isEmpty() ? "no unit" : quantity.unitLabel();
            throw new IllegalArgumentException("the unit '" + spelling + "' cannot be converted to that of "
                    + quantity.id() + "; expected " + expected);
        }
        return from.factor() == to.factor() ? 1 : from.factor() / to.factor();
    }

    private Unit find(String spelling) {
        Unit whole = bySpelling.get(spelling.isEmpty() ? "1" : spelling);
        int space = spelling.indexOf(' ');
        return whole == null && space > 0 ? bySpelling.get(spelling.substring(0, space)) : whole;
    }

    private record Unit(String dimension, double factor) {
    }
}
