// SPDX-License-Identifier: EPL-2.0
/** Manners of small tables and trees that all views share. */
package org.porelyte.ui.kit.viewer;
