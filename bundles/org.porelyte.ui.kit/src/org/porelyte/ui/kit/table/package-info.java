// SPDX-License-Identifier: EPL-2.0
/**
 * A table on NatTable whose columns and rows are plain data: {@link org.porelyte.ui.kit.table.TableContent} says what
 * it shows, {@link org.porelyte.ui.kit.table.DataTable} shows it. Nothing here knows what the rows mean.
 */
package org.porelyte.ui.kit.table;
