// SPDX-License-Identifier: EPL-2.0
/** The rules of the model itself, one class each. */
package org.porelyte.model.internal.validation;
