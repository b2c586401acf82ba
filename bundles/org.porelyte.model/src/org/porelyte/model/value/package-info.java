// SPDX-License-Identifier: EPL-2.0
/** Figures as sources print them. */
package org.porelyte.model.value;
