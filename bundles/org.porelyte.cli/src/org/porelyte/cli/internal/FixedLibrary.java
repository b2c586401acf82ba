// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.porelyte.model.io.LibraryFileException;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Repair;
import org.porelyte.model.validation.Validator;

/**
 * A library file in which what is safe to correct was corrected.
 *
 * @param lines     what was changed and whether it was written, for the reader
 * @param remaining the problems that are left
 * @param failure   why the file is as it was, though there was something to correct
 */
record FixedLibrary(List<String> lines, List<Problem> remaining, Optional<String> failure) {

    /**
     * Corrects a library and writes it to its file, unless nothing was corrected.
     *
     * @param opened    the library
     * @param validator finds the problems
     * @param dryRun    whether to leave the file as it is
     */
    static FixedLibrary of(LibraryArguments.Opened opened, Validator validator, boolean dryRun) {
        Repair.Result result = new Repair(validator).apply(opened.source().library());
        List<String> lines = new ArrayList<>();
        for (Repair.Change change : result.changes()) {
            lines.add((dryRun ? "would fix: " : "FIXED: ") + line(change));
        }
        Optional<String> failure = Optional.empty();
        if (!result.changes().isEmpty() && !dryRun) {
            failure = save(opened);
            lines.add(failure.isPresent() ? "not saved" : "saved; as it was before, it stays as "
                    + Path.of(opened.input().file()).getFileName() + ".bak");
        }
        return new FixedLibrary(lines, result.remaining(), failure);
    }

    private static String line(Repair.Change change) {
        Problem problem = change.problem();
        return problem.message() + " -> " + change.fix().label() + ". [" + problem.ruleId() + "]";
    }

    private static Optional<String> save(LibraryArguments.Opened opened) {
        Path file = Path.of(opened.input().file());
        if (!opened.complete()) {
            return Optional.of(file + ": is not written, since that would lose what this version passed over. Update "
                    + "Porelyte, or remove those parts first.");
        }
        try {
            new LibraryFiles().save(opened.source().library(), file);
            return Optional.empty();
        } catch (LibraryFileException e) {
            return Optional.of(e.getMessage());
        }
    }
}
