// SPDX-License-Identifier: EPL-2.0
/** The problems of the open libraries, and the fixes that make them go away. */
package org.porelyte.ui.internal.problems;
