// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something to be said of a field.
 *
 * @param feature the field's; null for the element as a whole
 * @param error   whether it is wrong, and not only to be thought about
 * @param text    what is wrong and what to do
 */
public record FieldMessage(EStructuralFeature feature, boolean error, String text) {
}
