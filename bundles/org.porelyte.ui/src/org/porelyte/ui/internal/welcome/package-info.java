// SPDX-License-Identifier: EPL-2.0
/** The page that Porelyte begins with: what to start with, what was open last, where to learn more. */
package org.porelyte.ui.internal.welcome;
