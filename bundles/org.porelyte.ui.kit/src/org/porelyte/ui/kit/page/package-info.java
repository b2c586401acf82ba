// SPDX-License-Identifier: EPL-2.0
/** What a view shows while it has no content. */
package org.porelyte.ui.kit.page;
