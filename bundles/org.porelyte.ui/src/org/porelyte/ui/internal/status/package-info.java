// SPDX-License-Identifier: EPL-2.0
/** What the status line says of the active library. */
package org.porelyte.ui.internal.status;
