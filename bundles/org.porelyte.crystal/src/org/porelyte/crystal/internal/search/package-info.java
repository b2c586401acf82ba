// SPDX-License-Identifier: EPL-2.0
/** The parts of the search for symmetry: primitive cells, operations, settings, averages. */
package org.porelyte.crystal.internal.search;
