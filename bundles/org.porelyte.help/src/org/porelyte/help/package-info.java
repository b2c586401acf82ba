// SPDX-License-Identifier: EPL-2.0
/**
 * The help: Markdown pages in {@code pages/} of this bundle, in the order and nesting that {@code pages/contents.md}
 * gives. The build renders them to HTML too, in {@code html/} of this bundle and in {@code help/} of the product.
 */
package org.porelyte.help;
