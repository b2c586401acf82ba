// SPDX-License-Identifier: EPL-2.0
/** The views that draw the quantities of the candidates. */
package org.porelyte.ui.internal.charts;
