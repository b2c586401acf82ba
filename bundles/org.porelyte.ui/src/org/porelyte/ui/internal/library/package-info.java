// SPDX-License-Identifier: EPL-2.0
/** The service that keeps the open library. */
package org.porelyte.ui.internal.library;
