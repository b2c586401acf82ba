// SPDX-License-Identifier: EPL-2.0
/** What is drawn, in points from the upper left corner of the sheet: shapes and texts, the same for all writers. */
package org.porelyte.plots.internal.scene;
