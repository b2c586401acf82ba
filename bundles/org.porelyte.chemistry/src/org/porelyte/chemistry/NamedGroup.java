// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * A functional group of the catalogue.
 *
 * @param name        such as {@code sulfonic acid}
 * @param query       what is looked for
 * @param description what it is good for
 */
public record NamedGroup(String name, SmartsQuery query, String description) {
}
