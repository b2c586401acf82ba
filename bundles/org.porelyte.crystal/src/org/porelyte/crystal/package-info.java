// SPDX-License-Identifier: EPL-2.0
/**
 * Crystal structures: cells and what is in them. Lengths are in angstrom and angles in degrees throughout, as in every
 * file and table of the field.
 */
package org.porelyte.crystal;
