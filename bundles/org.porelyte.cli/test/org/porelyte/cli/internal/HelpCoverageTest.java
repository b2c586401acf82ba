// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.validation.ChemistryRules;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.quantities.ClassPathRegistry;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.quantities.Contributions;
import org.porelyte.screening.export.ExporterReader;

import picocli.CommandLine;

/** Whatever a user can meet is described in the help: commands, options, rules, quantities, classes and fields. */
class HelpCoverageTest {

    private final List<String> missing = new ArrayList<>();

    @Test
    void commandsAndOptions() {
        HelpPage page = HelpPage.of("command-line.md");
        CommandLine line = new CommandLineRunner(host(null)).commandLine();
        line.getSubcommands().forEach((name, command) -> {
            String section = page.section("## " + name);
            need(!section.isEmpty(), "the section of " + name);
            for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
                boolean standard = option.usageHelp() || option.versionHelp();
                need((standard ? page.text() : section).contains("`" + option.longestName()), name + " "
                        + option.longestName());
            }
        });
        assertEquals(List.of(), missing, "missing in command-line.md");
    }

    @Test
    void rules() {
        HelpPage page = HelpPage.of("validation.md");
        Stream.concat(ModelRules.all().stream(), ChemistryRules.all().stream())
                .forEach(rule -> need(page.hasRow(rule.id()), rule.id()));
        assertEquals(List.of(), missing, "missing in validation.md");
    }

    @Test
    void contributions() throws Exception {
        IExtensionRegistry registry = new ClassPathRegistry(getClass().getClassLoader()).create();
        Contributions contributions = new ContributionReader().read(registry);
        HelpPage quantities = HelpPage.of("quantities.md");
        contributions.quantities().forEach(quantity -> need(quantities.hasRow(quantity.id()), quantity.id()));
        HelpPage screening = HelpPage.of("screening.md");
        contributions.calculators().forEach(calculator -> need(screening.hasRow(calculator.id()), calculator.id()));
        HelpPage results = HelpPage.of("results.md");
        new ExporterReader().read(registry)
                .forEach(exporter -> need(!results.section("## " + exporter.name()).isEmpty(), exporter.name()));
        assertEquals(List.of(), missing, "missing in quantities.md, screening.md or results.md");
    }

    @Test
    void classesFieldsAndLiterals() {
        HelpPage page = HelpPage.of("model.md");
        for (EClassifier classifier : PorelytePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                String section = page.section("### " + type.getName());
                for (EStructuralFeature field : type.getEStructuralFeatures()) {
                    need(section.contains("\n| `" + field.getName() + "` |"), type.getName() + "." + field.getName());
                }
            } else if (classifier instanceof EEnum literals) {
                String section = page.section("### " + literals.getName());
                for (EEnumLiteral literal : literals.getELiterals()) {
                    need(section.contains("\n| `" + literal.getLiteral() + "` |"),
                            literals.getName() + "." + literal.getLiteral());
                }
            }
        }
        assertEquals(List.of(), missing, "missing in model.md");
    }

    private void need(boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }

    static Host host(IExtensionRegistry registry) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return new Host(nowhere, nowhere, false, registry);
    }
}
