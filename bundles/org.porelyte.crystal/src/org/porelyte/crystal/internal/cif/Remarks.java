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
    /** Nobody reads more, and a damaged file must not fill the memory with them. */
    private static final int MOST = 1000;

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
    private int more;

    /** Adds a warning. */
    public void add(String tag, int line, String text) {
        if (warnings.size() < MOST) {
            warnings.add(new Warning(tag, line, text));
        } else {
            more++;
        }
    }

    /** Adds an atom to the warning with the given text; it stands in place of {@code %s}. */
    public void add(String tag, int line, String text, String atom) {
        Kind kind = new Kind(tag, text);
        if (about.size() >= MOST && !about.containsKey(kind)) {
            more++;
            return;
        }
        Atoms atoms = about.computeIfAbsent(kind, unused -> new Atoms(line));
        atoms.count++;
        if (atoms.named.size() < NAMED && !atoms.named.contains(atom)) {
            atoms.named.add(atom);
        } else if (atoms.named.contains(atom)) {
            atoms.count--;
        }
    }

    /** Takes over all warnings of another. */
    void addAll(Remarks other) {
        other.warnings.forEach(warning -> add(warning.tag(), warning.line(), warning.text()));
        about.putAll(other.about);
        more += other.more;
    }

    /** {@return all, by lines} */
    public List<Warning> list() {
        List<Warning> all = new ArrayList<>(warnings);
        about.forEach((kind, atoms) -> all.add(new Warning(kind.tag(), atoms.line,
                kind.text().replace("%s", atoms.text()))));
        all.sort(Comparator.comparingInt(Warning::line));
        if (more > 0) {
            all.add(new Warning("", 0, "and " + more + " more warnings"));
        }
        return all;
    }
}
