// SPDX-License-Identifier: EPL-2.0
/** The libraries that were opened last. */
package org.porelyte.ui.internal.recent;
