// SPDX-License-Identifier: EPL-2.0
/** Which atoms of a crystal are near each other, over the borders of the cell. */
package org.porelyte.crystal.neighbours;
