// SPDX-License-Identifier: EPL-2.0
/** What other user-interface bundles may use of the workbench: the library that is open. */
package org.porelyte.ui;
