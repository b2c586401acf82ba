// SPDX-License-Identifier: EPL-2.0
/**
 * Forms for the elements of an EMF model, described as data: which features, in which order, with which label and unit.
 * Every change is a command of the model's editing domain.
 */
package org.porelyte.ui.kit.form;
