// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.Locale;
import java.util.Objects;

/**
 * A quantity that candidates can have values of.
 *
 * @param id          identifier such as {@code transport.sigma}
 * @param name        name in words
 * @param symbol      symbol for table headers; empty where the field has none
 * @param unit        UCUM code of the unit, {@code 1} for dimensionless numbers and for text
 * @param unitLabel   the unit as users of the field write it; empty for dimensionless numbers and for text
 * @param text        whether values are text rather than numbers
 * @param description what it is, and on what basis
 */
public record Quantity(String id, String name, String symbol, String unit, String unitLabel, boolean text,
        String description) {

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if id, name or unit is blank
     */
    public Quantity {
        if (id.isBlank() || name.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("a quantity needs id, name and unit (1 for none), found id '" + id
                    + "', name '" + name + "', unit '" + unit + "'");
        }
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(unitLabel);
        Objects.requireNonNull(description);
    }

    /** {@return the symbol, or the name with a capital letter where there is none} */
    public String title() {
        return symbol.isEmpty() ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : symbol;
    }

    /** {@return the header of a table column: symbol, or name where there is none, with the unit} */
    public String header() {
        return unitLabel.isEmpty() ? title() : title() + " (" + unitLabel + ")";
    }

    /**
     * {@return the name of the column in exported tables: id and unit, made of letters, digits, point and underscore}
     */
    public String column() {
        if (unit.equals("1")) {
            return id;
        }
        String spelled = unit.replaceAll("\\{.*?\\}", "").replace("Ao", "A").replace("%", "percent");
        return id + "_" + spelled.replaceAll("[.\\[\\]]", "").replaceAll("[^A-Za-z0-9]+", "_");
    }
}
