// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

/** Formats of results; both the same whatever the locale. */
enum Format {
    /** RFC 4180 with a header line. */
    CSV,
    /** A JSON list of objects. */
    JSON
}
