// SPDX-License-Identifier: EPL-2.0
/** How CIFs are read: text, tokens, blocks; then cell, symmetry and atoms out of them. */
package org.porelyte.crystal.internal.cif;
