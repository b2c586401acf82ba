// SPDX-License-Identifier: EPL-2.0
/** What the user chooses for the whole workbench, and the pages to choose it on. */
package org.porelyte.ui.internal.preferences;
