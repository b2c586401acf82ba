// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/**
 * A marked place on an axis.
 *
 * @param value where
 * @param label what is written there, as {@linkplain RichText rich text}
 */
public record Tick(double value, String label) {
}
