// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.reaction;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.NotationException;
import org.porelyte.chemistry.internal.TabbedLine;

/**
 * The reactions that are known. They are data: the file {@code graft-reactions.tsv} beside this class, or a list of
 * one's own. Immutable.
 */
public final class GraftReactions {

    private static final String FILE = "graft-reactions.tsv";
    private static final List<String> COLUMNS = List.of("name", "SMIRKS", "description");

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
        return TabbedLine.bundled(GraftReactions.class, FILE, reader -> new GraftReactions(read(reader, FILE)));
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
        return TabbedLine.readAll(reader, origin, COLUMNS, line -> {
            try {
                return GraftReaction.compile(line.column(0), line.column(1), line.column(2));
            } catch (NotationException e) {
                throw line.wrong(e.getMessage(), e);
            }
        });
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
