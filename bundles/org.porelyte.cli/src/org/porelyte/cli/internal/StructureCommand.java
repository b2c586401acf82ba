// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.porelyte.crystal.cif.CifContents;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.CifReader;
import org.porelyte.crystal.cif.CifReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is in CIFs, and writes them anew with all atoms of the cell. */
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
            description = "also write a CIF in P 1 for each structure to this folder; made if it is missing")
    private Path folder;

    @Option(names = "--remove-solvent", description = "take out molecules in pores that are not bonded to the "
            + "framework and not charged; what was taken out is told")
    private boolean removeSolvent;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv",
            description = "default: ${DEFAULT-VALUE}")
    private Format format;

    private final Host host;
    private final List<List<Object>> records = new ArrayList<>();
    private StructureFolder written;
    private int failed;

    StructureCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        try {
            written = folder == null ? null : new StructureFolder(folder, files);
        } catch (IOException e) {
            say(e.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        CifReader reader = new CifReader();
        files.forEach(file -> read(file, reader));
        new RecordWriter(COLUMNS, format).write(records, host.out());
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private void read(Path file, CifReader reader) {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(file + ": is a folder; expected a CIF");
            }
            CifContents contents = reader.read(file);
            contents.failures().forEach(this::fail);
            boolean several = contents.readings().size() + contents.failures().size() > 1;
            for (CifReading reading : contents.readings()) {
                String block = reading.structure().name();
                String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                describe(several ? file + "#" + block : file.toString(), several ? stem + "-" + block : stem, reading);
            }
        } catch (NoSuchFileException e) {
            fail(new IOException(file + ": no such file"));
        } catch (IOException e) {
            fail(e.getMessage().startsWith(file.toString()) ? e : new IOException(file + ": " + e.getMessage(), e));
        }
    }

    private void describe(String name, String stem, CifReading reading) throws IOException {
        reading.warnings().forEach(warning -> say(name + ": " + warning));
        Structure structure = reading.structure();
        Bonds bonds = BondRules.DEFAULT.find(structure);
        if (removeSolvent) {
            Removal removal = new Guests().remove(bonds, Guest::isSolvent);
            if (!removal.guests().isEmpty()) {
                say(name + ": taken out of the pores: " + removal.summary());
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
        }
    }

    private Double density(String name, Contents contents) {
        try {
            return contents.density();
        } catch (ChemistryException e) {
            say(name + ": no density: " + e.getMessage());
            return null;
        }
    }

    private void fail(Exception failure) {
        failed++;
        say(failure.getMessage());
    }

    private void say(String message) {
        host.err().println("porelyte structure: " + message);
    }
}
