// SPDX-License-Identifier: EPL-2.0
/** The help inside the workbench: contents, search and pages, without a web engine. */
package org.porelyte.ui.internal.help;
