// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.io.IOException;
import java.nio.file.Path;

/** Runs {@link HelpGenerator} from a build. */
public final class GenerateHelp {

    private GenerateHelp() {
    }

    /**
     * @param arguments the folder of the pages, the folder for the HTML
     * @throws HelpException if there are problems, which fails the build
     * @throws IOException   if a file cannot be read or written
     */
    public static void main(String[] arguments) throws HelpException, IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected two folders: that of the pages, that for the HTML");
        }
        new HelpGenerator().generate(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
