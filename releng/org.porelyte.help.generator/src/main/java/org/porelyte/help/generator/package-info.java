// SPDX-License-Identifier: EPL-2.0
/**
 * Renders the help, Markdown pages in one folder with their order and nesting in {@code contents.md}, to HTML that
 * needs no script and no other site, and refuses pages whose links lead nowhere.
 */
package org.porelyte.help.generator;
