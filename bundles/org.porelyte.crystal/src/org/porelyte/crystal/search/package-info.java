// SPDX-License-Identifier: EPL-2.0
/** Finds the symmetry of structures within a tolerance, and tells whether two structures are the same. */
package org.porelyte.crystal.search;
