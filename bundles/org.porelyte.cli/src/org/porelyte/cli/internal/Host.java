// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;

import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * What a command runs in.
 *
 * @param out      takes results, in UTF-8
 * @param err      takes everything else
 * @param terminal whether {@code err} is a terminal, where a line can be written over
 * @param registry holds the contributions of all bundles
 */
record Host(PrintStream out, PrintStream err, boolean terminal, IExtensionRegistry registry) {
}
