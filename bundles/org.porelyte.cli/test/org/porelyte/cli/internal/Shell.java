// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;

import org.porelyte.quantities.ClassPathRegistry;

/** Runs command lines and keeps what they print. */
final class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Object token = new Object();
    private final IExtensionRegistry registry;

    Shell() {
        try {
            registry = new ClassPathRegistry(Shell.class.getClassLoader()).create(token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param registry holds all contributions */
    Shell(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** Adds extensions as a third party's bundle would. */
    void contribute(String extensions) {
        String plugin = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>";
        registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("acme"), false, null, null, token);
    }

    /** {@return the exit code} */
    int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i] instanceof Path path ? path.toString() : (String) arguments[i];
        }
        return new CommandLineRunner(new Host(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, registry)).run(texts);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** {@return what was said beside the results, without progress} */
    List<String> messages() {
        return err().lines().filter(line -> !line.matches("porelyte: \\d+ of \\d+ candidates")).toList();
    }
}
