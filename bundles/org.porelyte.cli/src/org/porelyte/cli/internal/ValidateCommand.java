// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.porelyte.chemistry.validation.ChemistryRules;
import org.porelyte.cli.internal.RecordWriter.Column;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Rule;
import org.porelyte.model.validation.Severity;
import org.porelyte.model.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks libraries by the rules of the model and of chemistry. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Checks libraries by the rules of the model and of chemistry: what is wrong, where, and what to "
                + "do. Fails if there is an error; warnings do not count.")
final class ValidateCommand implements Callable<Integer> {

    private static final List<Column> COLUMNS = List.of(Column.text("file"), Column.text("severity"),
            Column.text("rule"), Column.text("element"), Column.text("field"), Column.text("message"),
            Column.text("fix"));

    @Spec
    private CommandSpec spec;

    @Mixin
    private LibraryArguments libraries;

    @Option(names = "--format", paramLabel = "csv|json", description = "default: lines to read")
    private Format format;

    private final Host host;

    ValidateCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (libraries.misuse() != null) {
            throw new ParameterException(spec.commandLine(), libraries.misuse());
        }
        List<String> unread = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(ModelRules.all());
        rules.addAll(ChemistryRules.all());
        Validator validator = new Validator(rules);
        List<List<Object>> records = new ArrayList<>();
        boolean sound = true;
        for (LibraryArguments.Opened opened : libraries.open(this::say, unread::add)) {
            List<Problem> problems = validator.validate(opened.source().library());
            long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
            sound &= errors == 0;
            problems.forEach(problem -> records.add(record(opened.source().name(), problem)));
            if (format == null) {
                problems.forEach(problem -> host.out().println(opened.source().name() + ": " + problem));
                host.out().println(opened.source().name() + ": " + errors + " errors, " + (problems.size() - errors)
                        + " warnings");
            }
        }
        if (format != null) {
            new RecordWriter(COLUMNS, format).write(records, host.out());
        }
        unread.forEach(this::say);
        return sound && unread.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private static List<Object> record(String file, Problem problem) {
        return Arrays.asList(file, problem.severity().name().toLowerCase(Locale.ROOT), problem.ruleId(),
                ElementNames.of(problem.element()), problem.field().map(field -> field.getName()).orElse(null),
                problem.message(), problem.fix());
    }

    private void say(String message) {
        host.err().println("porelyte validate: " + message);
    }
}
