// SPDX-License-Identifier: EPL-2.0
/**
 * What is behind {@link org.porelyte.ui.kit.table.DataTable}. {@code TableModel} knows which rows and columns are shown
 * and no widgets; {@code RowQuery} filters and sorts; {@code TableLayers} and the painters draw it with NatTable.
 */
package org.porelyte.ui.kit.internal.table;
