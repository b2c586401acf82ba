// SPDX-License-Identifier: EPL-2.0
/** Scenes as files: one class per format. */
package org.porelyte.plots.internal.write;
