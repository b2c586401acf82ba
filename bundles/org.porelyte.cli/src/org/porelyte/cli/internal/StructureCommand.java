// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.cli.internal.RecordWriter.Column;
import org.porelyte.crystal.Contents;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.bonds.BondRules;
import org.porelyte.crystal.bonds.Bonds;
import org.porelyte.crystal.bonds.Guest;
import org.porelyte.crystal.bonds.Guests;
import org.porelyte.crystal.bonds.Removal;
import org.porelyte.crystal.cif.CifReading;
import org.porelyte.crystal.search.Symmetrised;
import org.porelyte.crystal.search.SymmetrySearch;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is in CIFs, and writes them anew: with all atoms of the cell, and with the symmetry found in these. */
@Command(name = "structure", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads CIFs, resolves symmetry and disorder, and tells what is in one cell: atoms, formula, "
                + "volume (A^3), density (g/cm^3), space group, components. Whatever was guessed, changed or left out "
                + "is told on standard error.")
final class StructureCommand implements Callable<Integer> {

    private static final List<Column> COLUMNS = List.of(Column.text("file"), Column.text("atoms"),
            Column.text("formula"), new Column("volume_A3", 3), new Column("density_g_cm3", 4),
            Column.text("space_group"), Column.text("symmetry_source"), Column.text("components"),
            Column.text("disorder"), Column.text("warnings"));

    @Parameters(arity = "1..*", paramLabel = "CIF", description = "files; of several data blocks each is a structure")
    private List<Path> files;

    @Option(names = "-o", paramLabel = "DIR",
            description = "also write two CIFs for each structure to this folder, one in P 1 and one with all symmetry "
                    + "that is found in its atoms; made if it is missing")
    private Path folder;

    @Option(names = "--tolerance", paramLabel = "A", defaultValue = "0.01",
            description = "how far atoms may be from exact symmetry, in angstrom; default: ${DEFAULT-VALUE}")
    private double tolerance;

    @Option(names = "--remove-solvent", description = "take out molecules in pores that are not bonded to the "
            + "framework and not charged; what was taken out is told")
    private boolean removeSolvent;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv",
            description = "default: ${DEFAULT-VALUE}")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Host host;
    private final List<List<Object>> records = new ArrayList<>();
    private final CifFiles cifs;
    private StructureFolder written;
    private SymmetrySearch search;

    StructureCommand(Host host) {
        this.host = host;
        cifs = new CifFiles("structure", host);
    }

    @Override
    public Integer call() {
        try {
            search = new SymmetrySearch(new SpaceGroups(), tolerance);
            written = folder == null ? null : new StructureFolder(folder, files);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tolerance: " + e.getMessage());
        } catch (IOException e) {
            cifs.say(e.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        int failed = cifs.read(files, this::describe);
        new RecordWriter(COLUMNS, format).write(records, host.out());
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private void describe(String name, String stem, CifReading reading) throws IOException {
        Structure structure = reading.structure();
        Bonds bonds = BondRules.DEFAULT.find(structure);
        if (removeSolvent) {
            Removal removal = new Guests().remove(bonds, Guest::isSolvent);
            if (!removal.guests().isEmpty()) {
                cifs.say(name + ": taken out of the pores: " + removal.summary());
                structure = removal.structure();
                bonds = BondRules.DEFAULT.find(structure);
            }
        }
        Contents contents = Contents.of(structure);
        records.add(Arrays.asList(name, structure.atoms().size(), contents.formula().text(), contents.volume(),
                density(name, contents), reading.symmetry().symbol(), reading.symmetry().source().label(),
                ComponentWords.of(bonds), reading.disorder().label(), reading.warnings().size()));
        if (written != null) {
            written.write(structure, stem + "-P1");
            writeSymmetrised(name, stem, structure, reading);
        }
    }

    private void writeSymmetrised(String name, String stem, Structure structure, CifReading reading)
            throws IOException {
        Symmetrised found = search.find(structure);
        written.write(found, stem + ".symmetrised");
        int named = reading.symmetry().group().map(SpaceGroup::number).orElse(0);
        if (found.group().number() != named) {
            cifs.say(name + ": the symmetry within " + tolerance + " A is that of " + found.group().symbol()
                    + ", the file has " + reading.symmetry().symbol());
        }
    }

    private Double density(String name, Contents contents) {
        try {
            return contents.density();
        } catch (ChemistryException e) {
            cifs.say(name + ": no density: " + e.getMessage());
            return null;
        }
    }
}
