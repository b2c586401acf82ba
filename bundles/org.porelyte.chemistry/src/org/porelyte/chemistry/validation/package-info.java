// SPDX-License-Identifier: EPL-2.0
/**
 * Chemical checks of a library, beside those that need nothing but the model: structures that can be read, atoms that
 * exist, charges that balance. {@link org.porelyte.chemistry.validation.ChemistryRules} lists them for a
 * {@link org.porelyte.model.validation.Validator}.
 */
package org.porelyte.chemistry.validation;
