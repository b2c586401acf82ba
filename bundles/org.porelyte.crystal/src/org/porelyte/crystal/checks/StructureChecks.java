// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.crystal.Structure;

/**
 * A list of checks.
 *
 * @param checks in the order in which they report
 */
public record StructureChecks(List<Check> checks) {

    /** Copies the checks. */
    public StructureChecks {
        checks = List.copyOf(checks);
    }

    /** {@return the checks that need nothing but a structure} */
    public static StructureChecks standard() {
        return new StructureChecks(List.of(new ElementCheck(), new OverlapCheck(), new MissingHydrogenCheck(),
                new ValenceCheck(), new IsolatedCheck(), new CoordinationCheck(), new ChargeCheck()));
    }

    /**
     * @param check such as {@link CellCheck}; not null
     * @return these checks, and this after them
     */
    public StructureChecks with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new StructureChecks(more);
    }

    /**
     * Finds bonds by the usual rules, and checks.
     *
     * @param structure not null
     * @return what the checks say
     */
    public CheckReport run(Structure structure) {
        return run(BondedStructure.of(structure));
    }

    /**
     * Checks.
     *
     * @param structure with its bonds; not null
     * @return what the checks say
     */
    public CheckReport run(BondedStructure structure) {
        return new CheckReport(checks.stream().map(check -> new CheckResult(check, check.find(structure))).toList());
    }
}
