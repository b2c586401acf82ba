// SPDX-License-Identifier: EPL-2.0
/** How charts are painted, and what mouse and keys do to them. */
package org.porelyte.ui.kit.internal.chart;
