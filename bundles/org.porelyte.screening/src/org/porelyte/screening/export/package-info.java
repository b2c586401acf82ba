// SPDX-License-Identifier: EPL-2.0
/**
 * Writes results to a folder. Each file is made by an exporter, contributed through the extension point
 * {@code org.porelyte.screening.exporters}; files appear whole or not at all.
 */
package org.porelyte.screening.export;
