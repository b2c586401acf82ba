// SPDX-License-Identifier: EPL-2.0
/** The layers, painters and colours of the table kit. */
package org.porelyte.ui.kit.internal.table;
