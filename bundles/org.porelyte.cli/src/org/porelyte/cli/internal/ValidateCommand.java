// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;
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

    @Option(names = "--fix", description = "correct what can be corrected without asking, write the files (the old "
            + "ones stay as .bak), and tell what was changed and what is left")
    private boolean fix;

    @Option(names = "--dry-run", description = "with --fix: tell what would be changed, and write nothing")
    private boolean dryRun;

    private final Host host;

    ValidateCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (libraries.misuse() != null) {
            throw new ParameterException(spec.commandLine(), libraries.misuse());
        }
        if (fix && libraries.hasExamples()) {
            throw new ParameterException(spec.commandLine(),
                    "--fix changes files, and bundled examples are read only. Name library files instead.");
        }
        if (dryRun && !fix) {
            throw new ParameterException(spec.commandLine(), "--dry-run goes with --fix.");
        }
        List<String> unread = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(ModelRules.all());
        rules.addAll(ChemistryRules.all());
        Validator validator = new Validator(rules);
        List<List<Object>> records = new ArrayList<>();
        boolean sound = true;
        for (LibraryArguments.Opened opened : libraries.open(this::say, unread::add)) {
            List<Problem> problems = problems(opened, validator, unread);
            long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
            sound &= errors == 0;
            problems.forEach(problem -> records.add(record(opened.source().name(), problem)));
            if (format == null) {
                problems.forEach(problem -> host.out().println(opened.source().name() + ": " + problem));
                host.out().println(opened.source().name() + ": " + errors + " errors, " + (problems.size() - errors)
                        + " warnings" + hint(problems));
            }
        }
        if (format != null) {
            new RecordWriter(COLUMNS, format).write(records, host.out());
        }
        unread.forEach(this::say);
        return sound && unread.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private List<Problem> problems(LibraryArguments.Opened opened, Validator validator, List<String> unread) {
        if (!fix) {
            return validator.validate(opened.source().library());
        }
        FixedLibrary fixed = FixedLibrary.of(opened, validator, dryRun);
        PrintStream to = format == null ? host.out() : host.err();
        fixed.lines().forEach(line -> to.println(opened.source().name() + ": " + line));
        fixed.failure().ifPresent(unread::add);
        return fixed.remaining();
    }

    private String hint(List<Problem> problems) {
        long fixable = fix ? 0 : problems.stream().filter(problem -> problem.safeFix().isPresent()).count();
        return fixable == 0 ? "" : "; --fix corrects " + fixable + " of them";
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
