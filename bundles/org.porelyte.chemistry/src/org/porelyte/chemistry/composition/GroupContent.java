// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import org.porelyte.chemistry.Formula;
import org.porelyte.model.FunctionalGroup;

/**
 * Functional groups that were put on the linkers of a framework after its synthesis.
 *
 * @param group       the group of the library
 * @param replacement what one of them changes: the substituent comes, a hydrogen goes
 * @param perUnit     how many a formula unit has; a mean
 * @param ionised     whether the substituent is written with a charge already
 */
public record GroupContent(FunctionalGroup group, Formula replacement, double perUnit, boolean ionised) {
}
