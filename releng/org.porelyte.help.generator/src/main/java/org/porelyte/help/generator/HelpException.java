// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.util.List;
import java.util.stream.Collectors;

/** The help cannot be made. The message names every problem with its file and line. */
public final class HelpException extends Exception {

    private static final long serialVersionUID = 1;

    HelpException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
