// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads the two extension points. A contribution that is no good is skipped and named; it never stops the others. */
public final class ContributionReader {

    /** Id of the extension point for quantities. */
    public static final String QUANTITIES = "org.porelyte.quantities.quantities";
    /** Id of the extension point for calculators. */
    public static final String CALCULATORS = "org.porelyte.quantities.calculators";

    private static final int DEFAULT_ORDINAL = 1000;

    /**
     * @param registry the registry of the platform, or one of {@link ClassPathRegistry}
     * @return what is contributed, ordered by ordinal, then bundle, then position
     */
    public Contributions read(IExtensionRegistry registry) {
        List<String> problems = new ArrayList<>();
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        for (IConfigurationElement element : elements(registry, QUANTITIES)) {
            try {
                Quantity quantity = quantity(element);
                if (quantities.putIfAbsent(quantity.id(), quantity) != null) {
                    problems.add(place(element) + ": quantity " + quantity.id() + " is already declared; skipped");
                }
            } catch (IllegalArgumentException e) {
                problems.add(place(element) + ": " + e.getMessage() + "; skipped");
            }
        }
        List<CalculatorDescriptor> calculators = new ArrayList<>();
        Map<String, String> providers = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (IConfigurationElement element : elements(registry, CALCULATORS)) {
            try {
                CalculatorDescriptor calculator = calculator(element, quantities);
                if (!ids.add(calculator.id())) {
                    throw new IllegalArgumentException("calculator " + calculator.id() + " is already declared");
                }
                for (String quantity : calculator.provides()) {
                    String other = providers.get(quantity);
                    if (other != null) {
                        throw new IllegalArgumentException("calculator " + calculator.id() + " provides " + quantity
                                + ", but '" + other + "' already provides " + quantity);
                    }
                }
                calculator.provides().forEach(quantity -> providers.put(quantity, calculator.id()));
                calculators.add(calculator);
            } catch (IllegalArgumentException e) {
                problems.add(place(element) + ": " + e.getMessage() + "; skipped");
            }
        }
        return new Contributions(List.copyOf(quantities.values()), calculators, problems);
    }

    private static List<IConfigurationElement> elements(IExtensionRegistry registry, String point) {
        List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(point)));
        // The registry's own order depends on how bundles were resolved; a stable sort keeps the order inside a bundle.
        elements.sort(Comparator.comparingInt(ContributionReader::ordinal)
                .thenComparing(element -> element.getContributor().getName()));
        return elements;
    }

    private static int ordinal(IConfigurationElement element) {
        try {
            return Integer.parseInt(element.getAttribute("ordinal"));
        } catch (NumberFormatException e) {
            return DEFAULT_ORDINAL;
        }
    }

    private static Quantity quantity(IConfigurationElement element) {
        String unit = attribute(element, "unit", "1");
        return new Quantity(attribute(element, "id", ""), attribute(element, "name", ""),
                attribute(element, "symbol", ""), unit, attribute(element, "unitLabel", unit.equals("1") ? "" : unit),
                attribute(element, "kind", "number").equals("text"), attribute(element, "description", ""));
    }

    private static CalculatorDescriptor calculator(IConfigurationElement element, Map<String, Quantity> quantities) {
        List<String> requires = references(element, "requires", quantities);
        List<String> provides = references(element, "provides", quantities);
        return new CalculatorDescriptor(attribute(element, "id", ""), attribute(element, "name", ""),
                attribute(element, "version", ""), requires, provides, element.getContributor().getName(),
                () -> (Calculator) element.createExecutableExtension("class"));
    }

    private static List<String> references(IConfigurationElement element, String name,
            Map<String, Quantity> quantities) {
        List<String> ids = new ArrayList<>();
        for (IConfigurationElement child : element.getChildren(name)) {
            String id = attribute(child, "quantity", "");
            if (!quantities.containsKey(id)) {
                throw new IllegalArgumentException("calculator " + element.getAttribute("id") + " " + name + " " + id
                        + ", which no bundle declares as a quantity");
            }
            ids.add(id);
        }
        return ids;
    }

    private static String attribute(IConfigurationElement element, String name, String otherwise) {
        String value = element.getAttribute(name);
        return value == null ? otherwise : value.strip();
    }

    private static String place(IConfigurationElement element) {
        return element.getContributor().getName();
    }
}
