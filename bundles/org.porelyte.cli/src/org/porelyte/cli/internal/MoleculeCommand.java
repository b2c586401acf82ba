// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.GroupCount;
import org.porelyte.chemistry.GroupDetector;
import org.porelyte.chemistry.Inchi;
import org.porelyte.chemistry.InchiWriter;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.MoleculeParser;
import org.porelyte.chemistry.NamedMolecule;
import org.porelyte.chemistry.oligomer.ChainEnds;
import org.porelyte.chemistry.oligomer.ChargeCarrier;
import org.porelyte.chemistry.oligomer.EndGroup;
import org.porelyte.chemistry.oligomer.LadderRow;
import org.porelyte.chemistry.oligomer.MaldiLadder;
import org.porelyte.chemistry.oligomer.RepeatUnit;
import org.porelyte.cli.internal.RecordWriter.Column;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a molecule is, or the mass ladder of chains grafted to it. */
@Command(name = "molecule", mixinStandardHelpOptions = true,
        description = "Formula, charge, masses (g/mol), InChIKey and functional groups of molecules; "
                + "with --ladder the MALDI peaks of chains grafted to them.")
final class MoleculeCommand implements Callable<Integer> {

    /** End groups that --end-groups may name. */
    enum Ends {
        /** Hydrogen at both ends. */
        H,
        /** A 2-cyanoprop-2-yl fragment of AIBN where the chain begins, hydrogen at its end. */
        AIBN;

        private ChainEnds chainEnds() {
            return this == H ? ChainEnds.hydrogens() : new ChainEnds(EndGroup.aibnFragment(), EndGroup.hydrogen());
        }
    }

    private static final List<Column> MOLECULE_COLUMNS = List.of(Column.text("input"), Column.text("name"),
            Column.text("smiles"), Column.text("formula"), Column.text("charge"), new Column("monoisotopic_mass", 5),
            new Column("average_mass", 3), Column.text("inchikey"), Column.text("groups"));

    private static final List<Column> LADDER_COLUMNS =
            LadderRow.COLUMNS.stream().map(name -> new Column(name, 4)).toList();

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SMILES-OR-NAME",
            description = "SMILES, systematic name or abbreviation (AMIM-TFSI, LiTFSI, PC ...)")
    private List<String> inputs;

    @Option(names = "--attach", paramLabel = "ATOM:GROUP", converter = AttachedGroup.Converter.class,
            description = "puts a group in the place of a hydrogen: the atom by its place in the SMILES, from 1, and "
                    + "the group as SMILES with * where it is attached, such as 6:*C=C; may be given several times")
    private List<AttachedGroup> attached = List.of();

    @Option(names = "--ladder", paramLabel = "MONOMER", description = "monomer of the chain, with its counter-ion")
    private String monomer;

    @Option(names = "--from", paramLabel = "N", description = "shortest chain of the ladder (repeat units)")
    private Integer from;

    @Option(names = "--to", paramLabel = "M", description = "longest chain of the ladder (repeat units)")
    private Integer to;

    @Option(names = "--end-groups", split = ",", paramLabel = "ENDS",
            description = "end groups of the ladder: ${COMPLETION-CANDIDATES} (default: H)")
    private List<Ends> ends;

    @Option(names = "--carrier", paramLabel = "ION",
            description = "ion that makes the chains fly: their counter-ion is lost, any other (Na, Li, H+ ...) is "
                    + "taken up (default: the counter-ion; Na for chains without one)")
    private String carrier;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv",
            description = "default: ${DEFAULT-VALUE}")
    private Format format;

    private final PrintStream out;
    private final PrintStream err;
    private final MoleculeParser parser = new MoleculeParser();

    MoleculeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (monomer == null && (from != null || to != null || ends != null || carrier != null)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--from, --to, --end-groups and --carrier belong to --ladder MONOMER.");
        }
        if (monomer != null && (from == null || to == null || from < 1 || to < from)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--ladder needs --from N and --to M with 1 <= N <= M (repeat units).");
        }
        return monomer == null ? describe() : ladder();
    }

    private int describe() {
        GroupDetector groups = GroupDetector.bundled();
        InchiWriter inchis = new InchiWriter();
        List<List<Object>> records = new ArrayList<>();
        int failed = 0;
        for (String input : inputs) {
            try {
                NamedMolecule named = read(input);
                Molecule molecule = named.molecule();
                records.add(Arrays.asList(input, named.name(), molecule.canonicalSmiles(), molecule.formula().text(),
                        molecule.charge(), molecule.monoisotopicMass(), molecule.averageMass(),
                        inchis.find(molecule).map(Inchi::key).orElse(null),
                        groups.detect(molecule).stream().map(GroupCount::toString).toList()));
            } catch (ChemistryException e) {
                failed++;
                err.println("porelyte molecule: " + e.getMessage());
            }
        }
        new RecordWriter(MOLECULE_COLUMNS, format).write(records, out);
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private int ladder() {
        List<List<Object>> records = new ArrayList<>();
        List<ChainEnds> pairs = (ends == null ? List.of(Ends.H) : ends).stream().distinct().map(Ends::chainEnds)
                .toList();
        int failed = 0;
        for (String input : inputs) {
            try {
                RepeatUnit unit = RepeatUnit.ofSalt(parser.parse(monomer).molecule());
                MaldiLadder ladder =
                        MaldiLadder.grafted(unit, read(input).molecule(), carrierOf(unit));
                for (LadderRow row : ladder.rows(from, to, pairs)) {
                    records.add(Arrays.asList(row.length(), row.endGroups(), row.formula().text(), row.mz1(),
                            row.mz2().isPresent() ? row.mz2().getAsDouble() : null, row.averageMz1()));
                }
            } catch (ChemistryException e) {
                failed++;
                err.println("porelyte molecule: " + e.getMessage());
            }
        }
        new RecordWriter(LADDER_COLUMNS, format).write(records, out);
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private NamedMolecule read(String input) {
        return parser.parse(attached.isEmpty() ? input : AttachedGroup.attach(attached, input).text());
    }

    private ChargeCarrier carrierOf(RepeatUnit unit) {
        return carrier == null ? MaldiLadder.usualCarrier(unit)
                : MaldiLadder.carrier(unit, carrier, parser.parse(carrier).molecule());
    }
}
