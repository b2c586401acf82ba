// SPDX-License-Identifier: EPL-2.0
/** Images of the model's elements. */
package org.porelyte.ui.internal.labels;
