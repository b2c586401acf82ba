// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

/**
 * What all checks say of a structure.
 *
 * @param results one of each check, in their order
 */
public record CheckReport(List<CheckResult> results) {

    /** Copies the results. */
    public CheckReport {
        results = List.copyOf(results);
    }

    /** {@return the worst verdict; fine where something is not known but nothing wrong} */
    public Verdict verdict() {
        Verdict worst = results.stream().map(CheckResult::verdict).reduce(Verdict.FINE, Verdict::or);
        return worst == Verdict.NOT_KNOWN ? Verdict.FINE : worst;
    }

    /** {@return all findings of all checks, in their order} */
    public List<Finding> findings() {
        return results.stream().flatMap(result -> result.findings().stream()).toList();
    }
}
