// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.internal.cif.CifBlock.Column;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** The operations that a data block lists, as they are. */
final class ListedOperations {

    /** Pieces of the operations of the largest groups, where each is in three. */
    private static final int MOST = 3 * 192;

    private final String file;
    private final Column column;
    private final Remarks remarks;

    ListedOperations(String file, Column column, Remarks remarks) {
        this.file = file;
        this.column = column;
        this.remarks = remarks;
    }

    /** {@return the operations, each once; the identity is added where it is missing} */
    Set<SymmetryOperation> read() throws CifException {
        if (column.values().size() > MOST) {
            throw new CifException(file, column.line(), "there are " + column.values().size()
                    + " symmetry operations; expected at most 192");
        }
        Set<SymmetryOperation> operations = new LinkedHashSet<>();
        for (CifValue value : joined()) {
            if (!operations.add(operation(value))) {
                remarks.add(column.tag(), value.line(), "'" + value.text() + "' is listed twice; used once");
            }
        }
        if (!operations.contains(SymmetryOperation.IDENTITY)) {
            remarks.add(column.tag(), column.line(), "x,y,z is missing among the operations; it was added");
            operations.add(SymmetryOperation.IDENTITY);
        }
        return operations;
    }

    private SymmetryOperation operation(CifValue value) throws CifException {
        if (value.text().length() > 200) {
            throw new CifException(file, value.line(), "a text of " + value.text().length()
                    + " characters is no symmetry operation; expected one such as -x+1/2, y, z-x");
        }
        try {
            return SymmetryOperation.parse(value.text());
        } catch (IllegalArgumentException e) {
            throw new CifException(file, value.line(), column.tag() + ": " + e.getMessage());
        }
    }

    /** Operations whose blanks are not quoted come as several values; each line has one. */
    private List<CifValue> joined() {
        List<CifValue> joined = new ArrayList<>();
        boolean broken = false;
        for (CifValue value : column.values()) {
            Optional<CifValue> before = joined.isEmpty() ? Optional.empty()
                    : Optional.of(joined.get(joined.size() - 1));
            if (value.isNothing()) {
                continue;
            }
            if (!value.quoted() && before.isPresent() && before.get().line() == value.line()
                    && !before.get().quoted()) {
                broken = true;
                joined.set(joined.size() - 1, new CifValue(before.get().text() + value.text(), value.line(), false));
            } else {
                joined.add(value);
            }
        }
        if (broken) {
            remarks.add(column.tag(), column.line(), "operations have blanks but no quotes; each line was read as one");
        }
        return joined;
    }
}
