// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.porelyte.crystal.cif.CifException;

/** Numbers of a CIF, with a standard uncertainty in brackets or without. */
final class CifNumber {

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})(?:[eEdD][+-]?\\d{1,3})?)"
            + "(?:\\(\\d*\\.?\\d*\\))?");

    private CifNumber() {
    }

    /**
     * Reads a number; what is in brackets is not used.
     *
     * @throws CifException if it is none, or larger than any quantity of a structure
     */
    static double read(String file, String tag, CifValue value) throws CifException {
        Matcher number = NUMBER.matcher(value.text().strip());
        if (!number.matches()) {
            throw new CifException(file, value.line(), tag + " is '" + value.text()
                    + "'; expected a number such as 0.4924 or 0.4924(14)");
        }
        double read = Double.parseDouble(number.group(1).replace('d', 'e').replace('D', 'e'));
        if (!(Math.abs(read) < 1e9)) {
            throw new CifException(file, value.line(), tag + " is " + value.text() + "; expected a number below 1e9");
        }
        return read;
    }
}
