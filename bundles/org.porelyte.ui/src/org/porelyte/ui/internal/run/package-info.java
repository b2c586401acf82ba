// SPDX-License-Identifier: EPL-2.0
/** The stages and problems of the last run of the active library, while it goes on and afterwards. */
package org.porelyte.ui.internal.run;
