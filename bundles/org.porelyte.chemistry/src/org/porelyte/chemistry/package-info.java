// SPDX-License-Identifier: EPL-2.0
/**
 * Molecules as values: read them from SMILES or a name, write them canonically, and ask for formula, charge, masses,
 * InChI, substructures and functional groups.
 *
 * <p>Everything here is immutable or creates its working objects per call, so one instance may be used by many threads
 * at once. Masses are in unified atomic mass units (u, numerically g/mol); those of ions are corrected for the mass of
 * the electrons that they lack or carry. The chemistry toolkit behind these classes (CDK, <a
 * href="https://doi.org/10.1186/s13321-017-0220-4">doi:10.1186/s13321-017-0220-4</a>) shows only where a method says
 * so, and then as a copy.
 */
package org.porelyte.chemistry;
