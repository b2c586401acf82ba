// SPDX-License-Identifier: EPL-2.0
/** Charts on the screen: the same descriptions that {@code org.porelyte.plots} writes to files. */
package org.porelyte.ui.kit.chart;
