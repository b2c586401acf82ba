// SPDX-License-Identifier: EPL-2.0
/** Finds the place of everything in a chart: a chart and a sheet become a scene. */
package org.porelyte.plots.internal.layout;
