// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;
import java.util.Objects;

/**
 * What one check says of a structure.
 *
 * @param check    which
 * @param findings what it found
 */
public record CheckResult(Check check, List<Finding> findings) {

    /** Copies the findings; nothing may be null. */
    public CheckResult {
        Objects.requireNonNull(check);
        findings = List.copyOf(findings);
    }

    /** {@return the worst of its findings; fine without any} */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.FINE, Verdict::or);
    }
}
