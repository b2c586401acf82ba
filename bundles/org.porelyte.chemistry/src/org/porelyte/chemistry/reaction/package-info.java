// SPDX-License-Identifier: EPL-2.0
/** Reactions that join two molecules, written as SMIRKS: how a chain or a group is grafted onto a linker. */
package org.porelyte.chemistry.reaction;
