// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.reaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.NotationException;

/**
 * The reactions that are known. They are data: the file {@code graft-reactions.tsv} beside this class, or a list of
 * one's own. Immutable.
 */
public final class GraftReactions {

    private static final String FILE = "graft-reactions.tsv";
    private static final int COLUMNS = 3;

    private final List<GraftReaction> reactions;

    /**
     * Creates a collection.
     *
     * @param reactions the reactions
     */
    public GraftReactions(List<GraftReaction> reactions) {
        this.reactions = List.copyOf(reactions);
    }

    /**
     * Reads the bundled reactions.
     *
     * @return the reactions
     */
    public static GraftReactions bundled() {
        try (InputStream in = GraftReactions.class.getResourceAsStream(FILE)) {
            return new GraftReactions(read(new InputStreamReader(in, StandardCharsets.UTF_8), FILE));
        } catch (IOException e) {
            throw new ChemistryException("The table of reactions cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads reactions: lines of name, SMIRKS and description separated by tabs, and comments after {@code #}.
     *
     * @param reader what is read; not closed
     * @param origin name of the file, for messages
     * @return the reactions in the order of the file
     * @throws IOException        if reading fails
     * @throws ChemistryException if a line is not of that form, or its SMIRKS is broken
     */
    public static List<GraftReaction> read(Reader reader, String origin) throws IOException {
        List<GraftReaction> reactions = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new ChemistryException(origin + " line " + number + ": " + columns.length
                        + " columns; expected name, SMIRKS and description separated by tabs");
            }
            try {
                reactions.add(GraftReaction.compile(columns[0], columns[1], columns[2]));
            } catch (NotationException e) {
                throw new ChemistryException(origin + " line " + number + ": " + e.getMessage(), e);
            }
        }
        return reactions;
    }

    /**
     * Returns all reactions.
     *
     * @return in the order of the file
     */
    public List<GraftReaction> all() {
        return reactions;
    }

    /**
     * Finds a reaction by its name.
     *
     * @param name such as {@code vinyl radical}
     * @return the reaction
     * @throws ChemistryException if there is none of this name; lists those that there are
     */
    public GraftReaction named(String name) {
        return reactions.stream().filter(reaction -> reaction.name().equals(name)).findFirst()
                .orElseThrow(() -> new ChemistryException("There is no reaction '" + name + "'; there are "
                        + reactions.stream().map(GraftReaction::name).toList()));
    }
}
