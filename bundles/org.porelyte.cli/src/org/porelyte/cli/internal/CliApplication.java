// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Starts the command line inside the product; the only class here that knows OSGi. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        // Always UTF-8: the same bytes whatever the locale.
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Host host = new Host(out, err, Boolean.getBoolean("porelyte.terminal"), RegistryFactory.getRegistry());
        int code = new CommandLineRunner(host).run(arguments(context));
        out.flush();
        return watched.exitCode(code, err);
    }

    /** The platform takes options of its own, such as -clean, out of what the user gave: here all are needed. */
    private static String[] arguments(IApplicationContext context) {
        BundleContext bundle = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        ServiceReference<EnvironmentInfo> reference = bundle.getServiceReference(EnvironmentInfo.class);
        String[] all = reference == null ? new String[0] : bundle.getService(reference).getCommandLineArgs();
        return ScriptArguments.ofUser(all,
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
