// SPDX-License-Identifier: EPL-2.0
/** Wizards for new libraries and new candidates: thin over what makes them without a window. */
package org.porelyte.ui.internal.wizards;
