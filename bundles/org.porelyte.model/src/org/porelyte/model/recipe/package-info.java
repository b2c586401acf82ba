// SPDX-License-Identifier: EPL-2.0
/** What goes together in a recipe, as far as the model alone can tell: nodes, nets and linkers. */
package org.porelyte.model.recipe;
