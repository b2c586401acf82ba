// SPDX-License-Identifier: EPL-2.0
/** The table of candidates and their quantities. */
package org.porelyte.ui.internal.candidates;
