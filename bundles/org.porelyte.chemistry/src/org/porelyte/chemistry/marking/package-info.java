// SPDX-License-Identifier: EPL-2.0
/**
 * Marks on the structures of a library: which atoms can be connection points and graft anchors, and how they become
 * such.
 */
package org.porelyte.chemistry.marking;
