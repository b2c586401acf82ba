// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(name = "porelyte", mixinStandardHelpOptions = true, versionProvider = PorelyteCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Screens metal-organic frameworks as lithium solid electrolytes.",
        footer = {"", "Exit codes: 0 all done; 1 something failed for some input; 2 usage; "
                + "3 the environment lacks something."})
final class PorelyteCommand implements Runnable {

    /** Name and version of the program. */
    static final String VERSION = "Porelyte 0.1.0";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Expected a command.");
    }

    /** Names this release. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {VERSION};
        }
    }
}
