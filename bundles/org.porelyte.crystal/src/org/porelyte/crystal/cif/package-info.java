// SPDX-License-Identifier: EPL-2.0
/**
 * Crystal structures from and to CIF: S. R. Hall, F. H. Allen, I. D. Brown, Acta Cryst. A47 (1991) 655,
 * doi:10.1107/S010876739101067X; CIF 1.1 in International Tables G (2006), chapter 2.2,
 * doi:10.1107/97809553602060000107. What a reader guesses or changes it tells as a warning.
 */
package org.porelyte.crystal.cif;
