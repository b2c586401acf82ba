// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.crystal.cif.Warning;

/** Collects warnings; what is the same for many atoms becomes one that names the first of them. */
public final class Remarks {

    private static final int NAMED = 5;

    private record Kind(String tag, String text) {
    }

    private static final class Atoms {
        private final int line;
        private final List<String> named = new ArrayList<>();
        private int count;

        Atoms(int line) {
            this.line = line;
        }

        String text() {
            int more = count - named.size();
            return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
        }
    }

    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Kind, Atoms> about = new LinkedHashMap<>();

    /** Adds a warning. */
    public void add(String tag, int line, String text) {
        warnings.add(new Warning(tag, line, text));
    }

    /** Adds an atom to the warning with the given text; it stands in place of {@code %s}. */
    public void add(String tag, int line, String text, String atom) {
        Atoms atoms = about.computeIfAbsent(new Kind(tag, text), kind -> new Atoms(line));
        atoms.count++;
        if (atoms.named.size() < NAMED && !atoms.named.contains(atom)) {
            atoms.named.add(atom);
        } else if (atoms.named.contains(atom)) {
            atoms.count--;
        }
    }

    /** Takes over all warnings of another. */
    void addAll(Remarks other) {
        warnings.addAll(other.list());
    }

    /** {@return all, by lines} */
    public List<Warning> list() {
        List<Warning> all = new ArrayList<>(warnings);
        about.forEach((kind, atoms) -> all.add(new Warning(kind.tag(), atoms.line,
                kind.text().replace("%s", atoms.text()))));
        all.sort(Comparator.comparingInt(Warning::line));
        return all;
    }
}
