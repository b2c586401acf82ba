// SPDX-License-Identifier: EPL-2.0
/** The example libraries, found as resources {@code /examples/NAME.porelyte} of this bundle. */
package org.porelyte.examples;
