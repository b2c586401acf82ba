// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import org.porelyte.chemistry.Molecule;

/**
 * How many of an ion belong to a unit of something.
 *
 * @param ion the ion
 * @param per how many; a mean
 */
public record IonShare(Molecule ion, double per) {
}
