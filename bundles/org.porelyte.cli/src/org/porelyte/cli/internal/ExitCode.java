// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

/** What the process tells its caller. */
final class ExitCode {

    /** All done. */
    static final int OK = 0;
    /** Something failed for some input; each is named on standard error, the rest is done. */
    static final int SOME_FAILED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The environment lacks something. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {
    }
}
