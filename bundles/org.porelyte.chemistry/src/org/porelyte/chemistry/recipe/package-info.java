// SPDX-License-Identifier: EPL-2.0
/**
 * Makes new candidates that are valid: {@link org.porelyte.chemistry.recipe.NewCandidate} holds a recipe that is being
 * put together, says what may be chosen at each step, what follows from it and what is still wrong, and gives the
 * candidate only once nothing is.
 */
package org.porelyte.chemistry.recipe;
