// SPDX-License-Identifier: EPL-2.0
/**
 * Three-dimensional shapes of molecules (OpenChemLib, <a
 * href="https://doi.org/10.1021/ci500588j">doi:10.1021/ci500588j</a>). The same molecule and seed give the same
 * coordinates, whatever the number of threads.
 */
package org.porelyte.chemistry.conformer;
