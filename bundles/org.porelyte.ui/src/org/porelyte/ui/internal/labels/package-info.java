// SPDX-License-Identifier: EPL-2.0
/** Texts and icons of the model's elements. */
package org.porelyte.ui.internal.labels;
