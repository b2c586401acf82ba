// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts the command line inside the product; the only class here that knows OSGi. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        // Always UTF-8: the same bytes whatever the locale.
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Host host = new Host(out, err, Boolean.getBoolean("porelyte.terminal"), RegistryFactory.getRegistry());
        int code = new CommandLineRunner(host).run(arguments == null ? new String[0] : arguments);
        out.flush();
        return watched.exitCode(code, err);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
