// SPDX-License-Identifier: EPL-2.0
/** From the atoms of an asymmetric unit to those of a cell: images, special positions, disorder. */
package org.porelyte.crystal.internal.expansion;
