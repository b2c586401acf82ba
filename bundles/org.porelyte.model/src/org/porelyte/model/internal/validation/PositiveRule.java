// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.NumberText;

/** Lengths, areas, densities, absolute temperatures and the like are greater than zero where they are given. */
public final class PositiveRule extends NumberRangeRule {

    /** The kelvin scale at 0 °C. */
    private static final double ZERO_CELSIUS = 273.15;
    private static final Set<EAttribute> TEMPERATURES = Set.of(Literals.CONDITIONS__TEMPERATURE,
            Literals.QUANTITY_VALUE__TEMPERATURE);

    /** Creates the rule. */
    public PositiveRule() {
        super("positive", "Physical dimensions are positive",
                List.of(Literals.MEDIUM__DENSITY, Literals.MEDIUM__RELATIVE_PERMITTIVITY, Literals.BINDER__DENSITY,
                        Literals.SCAFFOLD__DENSITY, Literals.FORM__THICKNESS, Literals.FORM__PRESSURE,
                        Literals.CELL_DESIGN__CATHODE_LOADING, Literals.CELL_DESIGN__NP_RATIO,
                        Literals.CELL_DESIGN__ELECTROLYTE_THICKNESS, Literals.CELL_DESIGN__CATHODE_THICKNESS,
                        Literals.CELL_DESIGN__ANODE_THICKNESS, Literals.CELL_DESIGN__MEAN_VOLTAGE,
                        Literals.CONDITIONS__TEMPERATURE, Literals.CONDITIONS__PRESSURE, Literals.GEOMETRY__THICKNESS,
                        Literals.GEOMETRY__AREA, Literals.GEOMETRY__DIAMETER, Literals.QUANTITY_VALUE__TEMPERATURE),
                "a number greater than 0 (SI units; temperatures in K)", "Correct the number, or clear the field.");
    }

    @Override
    boolean contains(double number) {
        return number > 0;
    }

    @Override
    List<Fix> fixes(EAttribute field, double number) {
        List<Fix> fixes = new ArrayList<>();
        if (TEMPERATURES.contains(field) && number > -ZERO_CELSIUS && number <= 0) {
            fixes.add(Fix.choice("kelvin", "Take " + NumberText.of(number) + " for degrees Celsius and set "
                    + field.getName() + " to " + NumberText.of(number + ZERO_CELSIUS) + " K", EObject.class,
                    element -> element.eSet(field, number + ZERO_CELSIUS)));
        }
        fixes.add(Fixes.clear(field));
        return fixes;
    }
}
