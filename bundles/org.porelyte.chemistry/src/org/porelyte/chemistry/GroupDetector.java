// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.internal.TabbedLine;

/**
 * Finds functional groups. Which groups there are is data: the file {@code functional-groups.tsv} beside this class, or
 * a list of one's own. Immutable.
 */
public final class GroupDetector {

    private static final String FILE = "functional-groups.tsv";
    private static final List<String> COLUMNS = List.of("name", "SMARTS", "description");

    private final List<NamedGroup> groups;

    /**
     * Creates a detector.
     *
     * @param groups what to look for
     */
    public GroupDetector(List<NamedGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Creates a detector for the bundled catalogue.
     *
     * @return the detector
     */
    public static GroupDetector bundled() {
        return TabbedLine.bundled(GroupDetector.class, FILE, reader -> new GroupDetector(read(reader, FILE)));
    }

    /**
     * Reads a catalogue: lines of name, SMARTS and description separated by tabs, and comments after {@code #}.
     *
     * @param reader what is read; not closed
     * @param origin name of the file, for messages
     * @return the groups in the order of the file
     * @throws IOException        if reading fails
     * @throws ChemistryException if a line is not of that form, or its SMARTS is broken
     */
    public static List<NamedGroup> read(Reader reader, String origin) throws IOException {
        return TabbedLine.readAll(reader, origin, COLUMNS, line -> {
            try {
                return new NamedGroup(line.column(0), SmartsQuery.compile(line.column(1)), line.column(2));
            } catch (NotationException e) {
                throw line.wrong(e.getMessage(), e);
            }
        });
    }

    /**
     * Returns what is looked for.
     *
     * @return the groups
     */
    public List<NamedGroup> groups() {
        return groups;
    }

    /**
     * Finds the groups of a molecule.
     *
     * @param molecule where to look
     * @return those that occur, in the order of the catalogue
     */
    public List<GroupCount> detect(Molecule molecule) {
        List<GroupCount> found = new ArrayList<>();
        for (NamedGroup group : groups) {
            int count = group.query().count(molecule);
            if (count > 0) {
                found.add(new GroupCount(group, count));
            }
        }
        return List.copyOf(found);
    }
}
