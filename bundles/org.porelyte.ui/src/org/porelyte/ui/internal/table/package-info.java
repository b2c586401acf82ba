// SPDX-License-Identifier: EPL-2.0
/** Commands for tables of any view that adapts to one, their export to files, and what is kept of them. */
package org.porelyte.ui.internal.table;
