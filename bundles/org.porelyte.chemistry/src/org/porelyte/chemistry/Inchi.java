// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * The international chemical identifier of a molecule (<a
 * href="https://doi.org/10.1186/s13321-015-0068-4">doi:10.1186/s13321-015-0068-4</a>).
 *
 * @param text standard InChI, such as {@code InChI=1S/CH4/h1H4}
 * @param key  its key, 27 characters
 */
public record Inchi(String text, String key) {
}
