// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.List;
import java.util.Set;

import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.internal.depict.sketch.Badge;

/**
 * What is marked on a structure.
 *
 * @param badges signs beside atoms
 * @param halos  sets of atoms with a ring around them
 * @param legend what they mean
 * @param notes  what could not be marked, and why
 */
record Marks(List<Badge> badges, List<Set<Integer>> halos, List<LegendEntry> legend, List<String> notes) {
}
