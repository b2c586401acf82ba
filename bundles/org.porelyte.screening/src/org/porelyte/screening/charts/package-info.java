// SPDX-License-Identifier: EPL-2.0
/** Charts of what a run found, described as data. */
package org.porelyte.screening.charts;
