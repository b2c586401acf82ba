// SPDX-License-Identifier: EPL-2.0
/** Space groups: their operations, symbols and settings. */
package org.porelyte.crystal.symmetry;
