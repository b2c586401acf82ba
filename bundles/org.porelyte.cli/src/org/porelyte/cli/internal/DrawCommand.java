// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.MoleculeParser;
import org.porelyte.chemistry.NamedMolecule;
import org.porelyte.chemistry.depict.DepictionStyle;
import org.porelyte.chemistry.depict.DrawingFile;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.cli.internal.RecordWriter.Column;
import org.porelyte.model.NamedElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws elements of libraries, and molecules. */
@Command(name = "draw", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Draws the linkers, groups, monomers, oligomers, salts, media, binders and candidates of "
                + "libraries, with connection points, graft anchors and hopping sites, and molecules: one SVG or PNG "
                + "file each. What is drawn is listed on standard output.")
final class DrawCommand implements Callable<Integer> {

    private static final List<Column> COLUMNS = List.of(Column.text("file"), Column.text("name"), Column.text("kind"),
            Column.text("caption"), Column.text("marks"), Column.text("notes"));

    @Spec
    private CommandSpec spec;

    @Mixin
    private LibraryArguments libraries;

    @Option(names = "--molecule", paramLabel = "SMILES-OR-NAME",
            description = "a molecule that is in no library; may be given several times")
    private List<String> molecules = List.of();

    @Option(names = "-o", paramLabel = "DIR", required = true,
            description = "folder for the drawings; made if it is missing")
    private Path folder;

    @Option(names = "--element", paramLabel = "ID", split = ",",
            description = "ids of elements to draw (default: all that have a structure)")
    private List<String> ids = List.of();

    @Option(names = "--picture", paramLabel = "svg|png", defaultValue = "svg",
            description = "kind of the files (default: ${DEFAULT-VALUE})")
    private DrawingFile.Format picture;

    @Option(names = "--palette", paramLabel = "light|dark|black", defaultValue = "light",
            description = "colours for a white or a dark background, or none (default: ${DEFAULT-VALUE})")
    private DepictionStyle.Palette palette;

    @Option(names = "--transparent", description = "leave the background clear")
    private boolean transparent;

    @Option(names = "--atom-maps", description = "write atom-map numbers at the atoms")
    private boolean atomMaps;

    @Option(names = "--no-marks", description = "mark neither hopping sites nor connection points and anchors")
    private boolean unmarked;

    @Option(names = "--no-caption", description = "leave out name, formula, molar mass (g/mol), charge and legend")
    private boolean bare;

    @Option(names = "--format", paramLabel = "csv|json", description = "of the list (default: lines to read)")
    private Format format;

    private final Host host;
    private final ElementDrawings drawings = new ElementDrawings();
    private final List<List<Object>> records = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private int failures;

    DrawCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (libraries.misuse() != null && !(libraries.isEmpty() && !molecules.isEmpty())) {
            throw new ParameterException(spec.commandLine(), libraries.misuse());
        }
        if (libraries.isEmpty() && !ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--element names elements of a LIBRARY; name one.");
        }
        DrawingFolder files;
        try {
            files = new DrawingFolder(folder, picture);
        } catch (IOException e) {
            host.err().println("porelyte draw: " + e.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        missing.addAll(ids);
        List<LibraryArguments.Opened> opened = libraries.open(this::warn, this::fail);
        for (LibraryArguments.Opened library : opened) {
            String prefix = opened.size() > 1 ? library.source().name() + "-" : "";
            library.source().library().eContents().forEach(element -> draw(element, prefix, files));
        }
        if (failures == 0 || !opened.isEmpty()) {
            missing.forEach(id -> fail("no element has the id '" + id + "'. Look for ids in the library file."));
        }
        molecules.forEach(text -> draw(text, files));
        if (format != null) {
            new RecordWriter(COLUMNS, format).write(records, host.out());
        }
        return failures == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private ElementStyle style() {
        return ElementStyle.DEFAULT.withPalette(palette, transparent).withAtomMaps(atomMaps)
                .withHoppingSites(!unmarked).withAnchors(!unmarked).withCaption(!bare);
    }

    private void draw(EObject element, String prefix, DrawingFolder files) {
        if (!(element instanceof NamedElement named)) {
            return;
        }
        String id = named.getId() == null ? "" : named.getId();
        boolean asked = ids.contains(id);
        if (ids.isEmpty() || asked) {
            missing.remove(id);
            ElementPicture drawn = drawings.draw(element, style());
            String name = id.isEmpty() ? drawn.caption().name() : id;
            write(drawn, prefix + name, asked, files);
        }
    }

    private void draw(String text, DrawingFolder files) {
        try {
            NamedMolecule named = new MoleculeParser().parse(text);
            write(drawings.draw(named.name(), named.molecule(), style()), named.name().isEmpty() ? text : named.name(),
                    true, files);
        } catch (ChemistryException e) {
            fail(e.getMessage());
        }
    }

    private void write(ElementPicture drawn, String name, boolean asked, DrawingFolder files) {
        switch (drawn) {
            case ElementPicture.NotDrawn none -> {
                // elements without a structure are no failure where all are drawn
                if (asked || none.faulty()) {
                    fail(none.caption().title() + ": " + none.message()
                            + (none.snippet().isEmpty() ? "" : "\n" + none.snippet()));
                }
            }
            case ElementPicture.Drawn picked -> {
                try {
                    Path file = files.write(picked.drawing(), name);
                    list(file, picked);
                } catch (IOException | IllegalArgumentException e) {
                    fail(name + ": could not be written: " + e.getMessage());
                }
            }
        }
    }

    private void list(Path file, ElementPicture.Drawn drawn) {
        if (format == null) {
            host.out().println(file + ": " + drawn.caption().text());
            return;
        }
        records.add(List.of(file.toString(), drawn.caption().name(),
                drawn.caption().kind().toLowerCase(Locale.ROOT), drawn.caption().details(),
                drawn.legend().stream().map(entry -> entry.text()).toList(), drawn.notes()));
    }

    private void warn(String message) {
        host.err().println("porelyte draw: " + message);
    }

    private void fail(String message) {
        failures++;
        warn(message);
    }
}
