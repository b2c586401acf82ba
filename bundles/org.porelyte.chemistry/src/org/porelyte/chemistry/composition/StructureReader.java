// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.Linker;
import org.porelyte.model.NamedElement;

/**
 * Reads the structures and formulas of library objects, each text once. Errors name the object and the field. May be
 * used by many threads at once.
 */
public final class StructureReader {

    /** Texts kept of each kind; beyond that the memory starts afresh. */
    private static final int MOST = 20_000;

    private final Map<String, Molecule> molecules = new ConcurrentHashMap<>();
    private final Map<String, Molecule> molfiles = new ConcurrentHashMap<>();
    private final Map<String, Formula> formulas = new ConcurrentHashMap<>();
    private final Map<String, SmartsQuery> queries = new ConcurrentHashMap<>();

    /** Creates a reader that has read nothing yet. */
    public StructureReader() {
        // caches fill as texts are read
    }

    /**
     * Reads a SMILES.
     *
     * @param owner  the object that it belongs to
     * @param field  name of its field
     * @param smiles the text; null counts as empty
     * @return the molecule
     * @throws CompositionException if it is empty or broken
     */
    public Molecule molecule(NamedElement owner, String field, String smiles) {
        return read(owner, field, smiles, molecules, Molecule::parse);
    }

    /**
     * Reads the structure of a linker: its SMILES, or its molfile where it has no SMILES.
     *
     * @param linker the linker
     * @return the molecule
     * @throws CompositionException if both are empty, or the one that counts is broken
     */
    public Molecule linker(Linker linker) {
        boolean drawn = linker.getMolfile() != null && !linker.getMolfile().isBlank();
        return drawn && (linker.getSmiles() == null || linker.getSmiles().isBlank())
                ? read(linker, "molfile", linker.getMolfile(), molfiles, Molecule::parseMolfile)
                : molecule(linker, "smiles", linker.getSmiles());
    }

    /**
     * Reads a formula.
     *
     * @param owner the object that it belongs to
     * @param field name of its field
     * @param text  the text; null counts as empty
     * @return the formula
     * @throws CompositionException if it is empty or broken
     */
    public Formula formula(NamedElement owner, String field, String text) {
        return read(owner, field, text, formulas, formula -> Formula.parse(formula.strip()));
    }

    /**
     * Reads a SMARTS.
     *
     * @param owner  the object that it belongs to
     * @param field  name of its field
     * @param smarts the text; null counts as empty
     * @return the query
     * @throws CompositionException if it is empty or broken
     */
    public SmartsQuery query(NamedElement owner, String field, String smarts) {
        return read(owner, field, smarts, queries, SmartsQuery::compile);
    }

    private static <T> T read(NamedElement owner, String field, String text, Map<String, T> known,
            Function<String, T> parser) {
        String given = text == null ? "" : text;
        if (given.isBlank()) {
            throw new CompositionException(named(owner) + ", field " + field + ": there is nothing; fill it in");
        }
        T seen = known.get(given);
        if (seen != null) {
            return seen;
        }
        try {
            T value = parser.apply(given);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(given, value);
            return value;
        } catch (ChemistryException e) {
            throw new CompositionException(named(owner) + ", field " + field + ": " + e.getMessage(), e);
        }
    }

    /**
     * Names an object for a message.
     *
     * @param object the object
     * @return such as {@code Linker 'Terephthalic acid' (bdc)}
     */
    public static String named(NamedElement object) {
        String kind = object.eClass().getName();
        String name = object.getName() == null || object.getName().isEmpty() ? "" : " '" + object.getName() + "'";
        String id = object.getId() == null || object.getId().isEmpty() ? "" : " (" + object.getId() + ")";
        return kind + name + id;
    }
}
