// SPDX-License-Identifier: EPL-2.0
/** The application, its window and its perspective. */
package org.porelyte.ui.internal.application;
