// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.porelyte.quantities.CalculatorDescriptor;

/** Orders calculators so that each comes after those that provide what it requires. */
final class CalculatorOrder {

    private final List<CalculatorDescriptor> all;
    private final Map<String, CalculatorDescriptor> providers = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    CalculatorOrder(List<CalculatorDescriptor> all) {
        this.all = List.copyOf(all);
        for (CalculatorDescriptor calculator : all) {
            calculator.provides().forEach(quantity -> providers.put(quantity, calculator));
        }
    }

    /** {@return calculators that require each other in a circle, each named; filled by {@link #ordered}} */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * @param only names of calculators; empty for all
     * @return these and what they require, each after its providers, otherwise in the order given
     * @throws IllegalArgumentException if a name fits none or several calculators; names those that there are
     */
    List<CalculatorDescriptor> ordered(List<String> only) {
        problems.clear();
        List<CalculatorDescriptor> wanted = only.isEmpty() ? all : only.stream().map(this::named).toList();
        Set<CalculatorDescriptor> ordered = new LinkedHashSet<>();
        Set<CalculatorDescriptor> broken = new HashSet<>();
        for (CalculatorDescriptor calculator : wanted) {
            add(calculator, ordered, new LinkedHashSet<>(), broken);
        }
        return List.copyOf(ordered);
    }

    private boolean add(CalculatorDescriptor calculator, Set<CalculatorDescriptor> ordered,
            Set<CalculatorDescriptor> path, Set<CalculatorDescriptor> broken) {
        if (ordered.contains(calculator)) {
            return true;
        }
        if (broken.contains(calculator)) {
            return false;
        }
        boolean complete = path.add(calculator);
        if (!complete) {
            problems.add("calculators require each other in a circle and do not run: "
                    + String.join(", ", path.stream().map(CalculatorDescriptor::id).toList()));
        }
        for (String quantity : complete ? calculator.requires() : List.<String>of()) {
            CalculatorDescriptor provider = providers.get(quantity);
            complete &= provider == null || add(provider, ordered, path, broken);
        }
        path.remove(calculator);
        (complete ? ordered : broken).add(calculator);
        return complete;
    }

    private CalculatorDescriptor named(String name) {
        List<CalculatorDescriptor> found = all.stream()
                .filter(calculator -> calculator.id().equals(name) || calculator.id().endsWith("." + name)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException((found.isEmpty() ? "no calculator is" : "several calculators are")
                    + " called '" + name + "'. There are: "
                    + String.join(", ", all.stream().map(CalculatorDescriptor::id).toList()) + ".");
        }
        return found.get(0);
    }
}
