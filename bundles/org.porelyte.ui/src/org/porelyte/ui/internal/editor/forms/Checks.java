// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import org.porelyte.ui.kit.form.TextCheck;

/**
 * What looks at notations while they are typed.
 *
 * @param structure of SMILES, and of names that stand for one
 * @param smarts    of patterns
 * @param formula   of sum formulas
 * @param doi       of citations
 * @param quantity  of ids of quantities
 */
public record Checks(TextCheck structure, TextCheck smarts, TextCheck formula, TextCheck doi, TextCheck quantity) {
}
