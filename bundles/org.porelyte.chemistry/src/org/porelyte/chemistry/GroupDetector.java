// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds functional groups. Which groups there are is data: the file {@code functional-groups.tsv} beside this class, or
 * a list of one's own. Immutable.
 */
public final class GroupDetector {

    private static final String FILE = "functional-groups.tsv";
    private static final int COLUMNS = 3;

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
        try (InputStream in = GroupDetector.class.getResourceAsStream(FILE)) {
            return new GroupDetector(read(new InputStreamReader(in, StandardCharsets.UTF_8), FILE));
        } catch (IOException e) {
            throw new ChemistryException("The catalogue of functional groups cannot be read: " + e.getMessage(), e);
        }
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
        List<NamedGroup> groups = new ArrayList<>();
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
                        + " columns; expected name, SMARTS and description separated by tabs");
            }
            try {
                groups.add(new NamedGroup(columns[0], SmartsQuery.compile(columns[1]), columns[2]));
            } catch (NotationException e) {
                throw new ChemistryException(origin + " line " + number + ": " + e.getMessage(), e);
            }
        }
        return groups;
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
