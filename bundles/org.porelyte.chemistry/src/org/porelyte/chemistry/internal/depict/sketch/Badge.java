// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import org.porelyte.chemistry.depict.MarkKind;

/**
 * A small sign beside an atom.
 *
 * @param atom index of the atom
 * @param kind what it marks
 * @param text what is written in it: a letter or a number
 */
public record Badge(int atom, MarkKind kind, String text) {
}
