// SPDX-License-Identifier: EPL-2.0
/** Checks of a structure, each with a verdict, the atoms that are meant and what to do. */
package org.porelyte.crystal.checks;
