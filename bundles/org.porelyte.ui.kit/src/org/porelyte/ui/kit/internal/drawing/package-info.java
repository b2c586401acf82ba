// SPDX-License-Identifier: EPL-2.0
/** How drawings are scaled, turned into pixels and walked through by keys. */
package org.porelyte.ui.kit.internal.drawing;
