// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.MoleculeParser;
import org.porelyte.chemistry.NamedMolecule;
import org.porelyte.chemistry.NamedMolecule.Origin;
import org.porelyte.chemistry.NotationException;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.quantities.Quantity;
import org.porelyte.ui.kit.form.TextCheck.Finding;

/** Looks at the notations of chemistry while they are typed. May be used by several threads. */
public final class NotationChecks {

    private static final String DOI = "10\\.\\d{4,9}(\\.\\d+)*/\\S+";
    private static final String LINK = "(?i)(https?://(dx\\.)?doi\\.org/|doi:\\s*)";

    private final Supplier<List<Quantity>> quantities;
    private final MoleculeParser molecules = new MoleculeParser();

    /** @param quantities gives those that are declared; called in a background thread */
    public NotationChecks(Supplier<List<Quantity>> quantities) {
        this.quantities = quantities;
    }

    /** {@return all checks} */
    public Checks all() {
        return new Checks(this::structure, NotationChecks::smarts, NotationChecks::formula, NotationChecks::doi,
                this::quantity);
    }

    private Finding structure(String text) {
        try {
            Molecule molecule = molecules.parseSmiles(text);
            return Finding.good(describe(molecule));
        } catch (NotationException broken) {
            try {
                NamedMolecule named = molecules.parse(text);
                if (named.origin() != Origin.SMILES) {
                    String smiles = named.molecule().smiles();
                    return new Finding(false, "'" + text + "' is the name of " + describe(named.molecule())
                            + "; this field holds SMILES.", -1, smiles);
                }
            } catch (ChemistryException noName) {
                // It is no name either: what is wrong with the SMILES says more.
            }
            return Finding.bad(broken.summary(), broken.position());
        } catch (ChemistryException e) {
            return Finding.bad(e.getMessage(), -1);
        }
    }

    private static String describe(Molecule molecule) {
        return molecule.formula().typeset() + ", "
                + String.format(Locale.ROOT, "%.3f g/mol", molecule.averageMass());
    }

    private static Finding smarts(String text) {
        try {
            SmartsQuery.compile(text);
            return Finding.good("");
        } catch (NotationException e) {
            return Finding.bad(e.summary(), e.position());
        } catch (ChemistryException e) {
            return Finding.bad(e.getMessage(), -1);
        }
    }

    private static Finding formula(String text) {
        try {
            return Finding.good(String.format(Locale.ROOT, "%.3f g/mol", Formula.parse(text).averageMass()));
        } catch (NotationException e) {
            return Finding.bad(e.summary(), e.position());
        } catch (ChemistryException e) {
            return Finding.bad(e.getMessage(), -1);
        }
    }

    private static Finding doi(String text) {
        String bare = text.replaceAll(LINK, "").strip();
        boolean right = Stream.of(bare.split("\\s+")).allMatch(word -> word.matches(DOI));
        if (!right) {
            return Finding.bad("Write DOIs like 10.1002/adma.202304685, several with spaces between.", -1);
        }
        return bare.equals(text) ? Finding.good("")
                : new Finding(false, "Only the DOI itself, without the address.", -1, bare);
    }

    private Finding quantity(String id) {
        return quantities.get().stream().filter(quantity -> quantity.id().equals(id)).findFirst()
                .map(quantity -> Finding.good(quantity.name()
                        + (quantity.unitLabel().isEmpty() ? "" : ", in " + quantity.unitLabel())))
                .orElseGet(() -> Finding.bad("No quantity '" + id + "' is declared. " + similar(id), -1));
    }

    private String similar(String id) {
        String end = id.replaceAll(".*\\.", "").toLowerCase(Locale.ROOT);
        List<String> near = quantities.get().stream().map(Quantity::id)
                .filter(known -> known.contains(end) || known.startsWith(id)).limit(4).toList();
        return near.isEmpty() ? "The help page on quantities lists them." : "Near it: " + String.join(", ", near) + ".";
    }
}
