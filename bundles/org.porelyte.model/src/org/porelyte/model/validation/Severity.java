// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

/** How much a problem matters, worst first. */
public enum Severity {
    /** The library contradicts itself or cannot be computed with. */
    ERROR,
    /** Probably a slip, or something that a reader needs and does not find. */
    WARNING,
    /** Worth knowing. */
    INFO
}
