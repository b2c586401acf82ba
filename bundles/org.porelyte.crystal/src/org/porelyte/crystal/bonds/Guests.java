// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;

/**
 * Finds and takes away what sits in the pores of a framework without a bond to it. Solvent that is bonded to a metal is
 * part of the framework, and stays.
 */
public final class Guests {

    private static final String TABLE = "guests.tsv";

    private record Known(int charge, String name) {
    }

    private final Map<String, Known> byFormula = new HashMap<>();
    private final Elements elements = new Elements();

    /** Reads the table of names and charges. */
    public Guests() {
        try (InputStream table = Guests.class.getResourceAsStream(TABLE)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).forEach(fields -> byFormula.put(fields[0],
                            new Known(Integer.parseInt(fields[1]), fields[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lists the guests.
     *
     * @param bonds of a structure; not null
     * @return the molecules and ions beside a framework, layer or chain; none where all is molecules
     */
    public List<Guest> of(Bonds bonds) {
        List<Component> components = bonds.components();
        if (components.stream().noneMatch(component -> component.dimensions() > 0)) {
            return List.of();
        }
        return components.stream().filter(component -> component.dimensions() == 0)
                .map(component -> guest(component, bonds.structure().atoms())).toList();
    }

    private Guest guest(Component component, List<Atom> atoms) {
        String formula = component.formula().toString();
        Known known = byFormula.get(formula.replace("D", "H"));
        OptionalInt charge = component.charge();
        if (charge.isEmpty() && known != null) {
            charge = OptionalInt.of(known.charge());
        }
        boolean metal = component.atoms().anyMatch(i -> elements.isMetal(atoms.get(i).element()));
        return new Guest(component, known == null ? formula : known.name(), charge, metal);
    }

    /**
     * Takes guests away.
     *
     * @param bonds  of a structure; not null
     * @param unwanted says which guests go, such as {@code Guest::isSolvent}
     * @return what is left, and what went; the structure itself if nothing did
     */
    public Removal remove(Bonds bonds, Predicate<Guest> unwanted) {
        List<Guest> gone = of(bonds).stream().filter(unwanted).toList();
        Set<Integer> indices = gone.stream().flatMap(guest -> guest.component().atoms().boxed())
                .collect(Collectors.toSet());
        Structure all = bonds.structure();
        List<Atom> left = new ArrayList<>(IntStream.range(0, all.atoms().size())
                .filter(i -> !indices.contains(i)).mapToObj(all.atoms()::get).toList());
        return new Removal(gone.isEmpty() ? all : new Structure(all.name(), all.cell(), left), gone);
    }
}
