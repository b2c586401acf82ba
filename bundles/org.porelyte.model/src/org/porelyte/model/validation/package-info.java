// SPDX-License-Identifier: EPL-2.0
/**
 * Checks of a library: a {@link org.porelyte.model.validation.Rule} is one class with one purpose, a
 * {@link org.porelyte.model.validation.Validator} runs rules over a library. The rules that need nothing but the
 * model are listed by {@link org.porelyte.model.validation.ModelRules}; other bundles add theirs by extending
 * {@link org.porelyte.model.validation.ElementRule}.
 */
package org.porelyte.model.validation;
