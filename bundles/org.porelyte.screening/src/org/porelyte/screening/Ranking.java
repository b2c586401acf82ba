// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.porelyte.model.Direction;
import org.porelyte.model.Objective;
import org.porelyte.model.ScreeningProfile;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;

/**
 * Orders candidates by quantities: by the first, where it is equal by the second, and so on. A candidate without a
 * number for the first comes last, with the reason; so does one whose conductivity is that of another ion than Li+ or
 * was taken far from 30 °C, if the default ranking is used. The order of the libraries decides between equals.
 *
 * @param keys    at least one
 * @param lithium whether values are compared as those of Li+ near 30 °C
 */
public record Ranking(List<Key> keys, boolean lithium) {

    /** Id of the quantity that candidates are ranked by unless something else is asked for. */
    public static final String CONDUCTIVITY = "transport.sigma";

    /** Kelvin around 30 °C in which literature calls a conductivity one at room temperature. */
    private static final double NEAR = 15;

    /**
     * What to rank by.
     *
     * @param quantity   id of a declared quantity
     * @param descending whether the largest comes first
     */
    public record Key(String quantity, boolean descending) {
    }

    /**
     * A candidate with its place.
     *
     * @param place  1 for the first; 0 without a place
     * @param result the candidate
     * @param reason why it has no place; empty otherwise
     */
    public record Ranked(int place, CandidateResult result, String reason) {
    }

    /**
     * Copies what it is given, so that it does not change; nothing may be null.
     *
     * @throws IllegalArgumentException if there is no quantity to rank by
     */
    public Ranking {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a ranking needs at least one quantity");
        }
    }

    /** {@return by conductivity of Li+ at 30 °C, highest first} */
    public static Ranking byDefault() {
        return new Ranking(List.of(new Key(CONDUCTIVITY, true)), true);
    }

    /**
     * @param text       such as {@code transport.sigma:desc,pore.di:asc}; the largest first where neither is said
     * @param quantities those that are declared
     * @return the ranking
     * @throws IllegalArgumentException if a quantity is not declared or a direction is neither; says what was expected
     */
    public static Ranking parse(String text, List<Quantity> quantities) {
        List<Key> keys = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] halves = part.strip().split(":", 2);
            String direction = halves.length == 1 ? "desc" : halves[1].strip().toLowerCase(Locale.ROOT);
            if (!direction.equals("asc") && !direction.equals("desc")) {
                throw new IllegalArgumentException("'" + halves[1].strip() + "' is no direction to rank " + halves[0]
                        + " in; expected asc or desc");
            }
            String quantity = declared(halves[0].strip(), quantities);
            if (keys.stream().anyMatch(key -> key.quantity().equals(quantity))) {
                throw new IllegalArgumentException(quantity + " is named twice; a ranking needs each quantity once");
            }
            keys.add(new Key(quantity, direction.equals("desc")));
        }
        return new Ranking(keys, false);
    }

    /**
     * @param profile    a profile of a library; objectives of larger weight come first
     * @param quantities those that are declared
     * @return its ranking, or the default if it has no objectives
     * @throws IllegalArgumentException if an objective names a quantity that is not declared
     */
    public static Ranking of(ScreeningProfile profile, List<Quantity> quantities) {
        List<Objective> objectives = new ArrayList<>(profile.getObjectives());
        objectives.sort(Comparator.comparingDouble(Objective::getWeight).reversed());
        List<Key> keys = objectives.stream().map(objective -> new Key(declared(objective.getQuantity(), quantities),
                objective.getDirection() == Direction.DESCENDING)).toList();
        return keys.isEmpty() ? byDefault() : new Ranking(keys, false);
    }

    /**
     * @param id         id of a quantity
     * @param quantities those that are declared
     * @return the id
     * @throws IllegalArgumentException if there is none; lists those that there are
     */
    static String declared(String id, List<Quantity> quantities) {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("what to rank by names no quantity; name one, such as " + CONDUCTIVITY);
        }
        List<Quantity> numbers = quantities.stream().filter(quantity -> !quantity.text()).toList();
        if (numbers.stream().noneMatch(quantity -> quantity.id().equals(id))) {
            boolean text = quantities.stream().anyMatch(quantity -> quantity.id().equals(id));
            throw new IllegalArgumentException((text ? id + " is text, which cannot be ranked by. Numbers are: "
                    : "no quantity is called '" + id + "'. There are: ")
                    + numbers.stream().map(Quantity::id).collect(Collectors.joining(", ")) + ".");
        }
        return id;
    }

    /**
     * @param results    in the order of the libraries
     * @param quantities those that are declared
     * @return best first, those without a place last
     */
    public List<Ranked> rank(List<CandidateResult> results, List<Quantity> quantities) {
        List<CandidateResult> placed = new ArrayList<>();
        List<Ranked> last = new ArrayList<>();
        for (CandidateResult result : results) {
            String reason = whyNot(result, quantities);
            if (reason.isEmpty()) {
                placed.add(result);
            } else {
                last.add(new Ranked(0, result, reason));
            }
        }
        placed.sort(order());
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            ranked.add(new Ranked(i + 1, placed.get(i), ""));
        }
        ranked.addAll(last);
        return ranked;
    }

    private String whyNot(CandidateResult result, List<Quantity> quantities) {
        String quantity = keys.get(0).quantity();
        String name = name(quantity, quantities);
        Value value = result.value(quantity);
        if (value == null) {
            return result.notApplicable().getOrDefault(quantity, "no " + name + " known");
        }
        if (value.number().isEmpty()) {
            return name + " is not one number: " + value.plain();
        }
        if (lithium) {
            String ion = result.candidate().getIon() == null ? "Li" : result.candidate().getIon().getSymbol();
            if (ion != null && !ion.equals("Li")) {
                return "conducts " + ion + ", not Li";
            }
            double distance = Preference.distance(value);
            if (Double.isFinite(distance) && distance > NEAR) {
                return "no " + name + " known near 30 °C";
            }
        }
        return "";
    }

    private Comparator<CandidateResult> order() {
        Comparator<CandidateResult> order = (one, other) -> 0;
        for (Key key : keys) {
            Comparator<CandidateResult> next = Comparator.comparingDouble(result -> number(result, key.quantity()));
            // Candidates without a number for a later key come after those with one, in either direction.
            order = order.thenComparing(Comparator.comparing(result -> Double.isNaN(number(result, key.quantity()))))
                    .thenComparing(key.descending() ? next.reversed() : next);
        }
        return order;
    }

    private static double number(CandidateResult result, String quantity) {
        Value value = result.value(quantity);
        return value == null ? Double.NaN : value.number().orElse(Double.NaN);
    }

    /**
     * @param quantities those that are declared
     * @return the ranking in words
     */
    public String describe(List<Quantity> quantities) {
        String words = keys.stream().map(key -> name(key.quantity(), quantities)
                + (key.descending() ? ", highest first" : ", lowest first")).collect(Collectors.joining("; then "));
        return lithium ? "Li+ " + words + ", near 30 °C" : words;
    }

    private static String name(String id, List<Quantity> quantities) {
        return quantities.stream().filter(quantity -> quantity.id().equals(id)).map(Quantity::name).findFirst()
                .orElse(id);
    }
}
