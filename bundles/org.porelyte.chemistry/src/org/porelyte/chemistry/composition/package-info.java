// SPDX-License-Identifier: EPL-2.0
/**
 * What a candidate of the library is made of: the formula unit of a framework from its recipe (node, linkers,
 * functional groups, defects, exchanged ions), the repeat unit of a polymer, and the chains, salts and media that come
 * with them. Amounts are per formula unit and exact; what the recipe does not say is {@linkplain
 * org.porelyte.chemistry.composition.NotKnownException not known}, never guessed.
 */
package org.porelyte.chemistry.composition;
