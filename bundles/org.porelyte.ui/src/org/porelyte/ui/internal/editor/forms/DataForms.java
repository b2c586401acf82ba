// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FieldSpec.Checked;
import org.porelyte.ui.kit.form.FieldSpec.Choice;
import org.porelyte.ui.kit.form.FieldSpec.Number;
import org.porelyte.ui.kit.form.FieldSpec.Part;
import org.porelyte.ui.kit.form.FieldSpec.Parts;
import org.porelyte.ui.kit.form.FieldSpec.Reference;
import org.porelyte.ui.kit.form.FieldSpec.Text;
import org.porelyte.ui.kit.form.FormSpec.Section;

/** The forms of values, measurements, cells, parameters and profiles. */
final class DataForms {

    private static final double MICROMETRES = 1e6;
    private static final double MILLIMETRES = 1e3;
    private static final double SQUARE_CENTIMETRES = 1e4;
    /** 1 kg/m² is 100 mg/cm². */
    private static final double MILLIGRAMS_PER_SQUARE_CENTIMETRE = 100;
    private static final double KILOPASCALS = 1e-3;
    private static final double CELSIUS = -273.15;

    private final Checks checks;

    DataForms(Checks checks) {
        this.checks = checks;
    }

    Map<EClass, List<Section>> sections() {
        return Map.ofEntries(
                Map.entry(Literals.LIBRARY, library()),
                Map.entry(Literals.QUANTITY_VALUE, value()),
                Map.entry(Literals.REFERENCE_MATERIAL, referenceMaterial()),
                Map.entry(Literals.MEASUREMENT, measurement()),
                Map.entry(Literals.CONDITIONS, List.of(Section.of("Conditions", conditions()))),
                Map.entry(Literals.GEOMETRY, List.of(Section.of("Geometry", geometry()))),
                Map.entry(Literals.CELL_DESIGN, cell()),
                Map.entry(Literals.PARAMETER_SET, List.of(Section.of("Parameters",
                        new Parts(Literals.PARAMETER_SET__PARAMETERS, "Parameters", List.of(
                                new Text(Literals.PARAMETER__SYMBOL, "Symbol", "", 1),
                                new Text(Literals.PARAMETER__NAME, "Name", "", 1),
                                Number.plain(Literals.PARAMETER__LOWER, "Lower", ""),
                                Number.plain(Literals.PARAMETER__UPPER, "Upper", ""),
                                new Choice(Literals.PARAMETER__PARAMETER_CLASS, "Class")), null)))),
                Map.entry(Literals.PARAMETER, parameter()),
                Map.entry(Literals.SCREENING_PROFILE, List.of(Section.of("Ranking and thresholds",
                        new Parts(Literals.SCREENING_PROFILE__OBJECTIVES, "Objectives", List.of(objective()), null),
                        new Parts(Literals.SCREENING_PROFILE__THRESHOLDS, "Thresholds", List.of(threshold()), null)))),
                Map.entry(Literals.OBJECTIVE, List.of(Section.of("Objective", objective()))),
                Map.entry(Literals.THRESHOLD, List.of(Section.of("Threshold", threshold()))));
    }

    private static List<Section> library() {
        return List.of();
    }

    private List<Section> value() {
        return List.of(
                Section.of("Value",
                        new Checked(Literals.QUANTITY_VALUE__QUANTITY, "Quantity", "transport.sigma",
                                checks.quantity()),
                        new Text(Literals.QUANTITY_VALUE__LABEL, "Called in the source", "", 1),
                        new Text(Literals.QUANTITY_VALUE__SUBJECT, "Of", "where it is not the element itself", 1),
                        new Choice(Literals.QUANTITY_VALUE__FORM, "Form"),
                        Number.plain(Literals.QUANTITY_VALUE__NUMBER, "Number, bound or lower end", "(unit below)"),
                        Number.plain(Literals.QUANTITY_VALUE__UPPER, "Upper end", "(unit below)"),
                        new Text(Literals.QUANTITY_VALUE__TEXT, "As printed", "8.76e-4", 1),
                        new Text(Literals.QUANTITY_VALUE__UNIT, "Unit", "S/cm; - for none", 1)),
                Section.of("Where it comes from",
                        new Choice(Literals.QUANTITY_VALUE__PROVENANCE, "Class"),
                        new Checked(Literals.QUANTITY_VALUE__CITATION, "Citation (DOI)", "10.1002/adma.202304685",
                                checks.doi()),
                        new Text(Literals.QUANTITY_VALUE__WHERE, "Place in the source", "Fig. 3b", 1),
                        new Text(Literals.QUANTITY_VALUE__CONDITION, "Condition", "30 °C", 1),
                        new Number(Literals.QUANTITY_VALUE__TEMPERATURE, "Temperature", "°C", 1, CELSIUS),
                        new Text(Literals.QUANTITY_VALUE__NOTE, "Note", "", 2)),
                Section.closed("Uncertainty and calculation",
                        Number.plain(Literals.QUANTITY_VALUE__P05, "5 % quantile", "(unit above)"),
                        Number.plain(Literals.QUANTITY_VALUE__P50, "Median", "(unit above)"),
                        Number.plain(Literals.QUANTITY_VALUE__P95, "95 % quantile", "(unit above)"),
                        new Choice(Literals.QUANTITY_VALUE__FLAG, "Applicability"),
                        new Text(Literals.QUANTITY_VALUE__CALCULATOR, "Calculator", "", 1),
                        new Text(Literals.QUANTITY_VALUE__CALCULATOR_VERSION, "Version", "", 1),
                        new Text(Literals.QUANTITY_VALUE__PARAMETERS, "Parameters", "", 2),
                        Number.plain(Literals.QUANTITY_VALUE__SEED, "Seed", "")));
    }

    private List<Section> referenceMaterial() {
        return List.of(
                Section.of("Material",
                        new Checked(Literals.REFERENCE_MATERIAL__FORMULA, "Formula", "Li7La3Zr2O12", checks.formula()),
                        new Checked(Literals.REFERENCE_MATERIAL__SMILES, "SMILES", "*CCO* for PEO",
                                checks.structure()),
                        new Text(Literals.REFERENCE_MATERIAL__MATERIAL_CLASS, "Class", "oxide, polymer", 1)),
                Section.closed("Measurements",
                        CandidateForms.measurements(Literals.REFERENCE_MATERIAL__MEASUREMENTS)));
    }

    private static List<Section> measurement() {
        return List.of(
                Section.of("Measurement",
                        new Text(Literals.MEASUREMENT__TECHNIQUE, "Technique", "EIS", 1),
                        new Text(Literals.MEASUREMENT__DATE, "Date", "2026-11-21", 1),
                        new Text(Literals.MEASUREMENT__INSTRUMENT, "Instrument", "", 1),
                        new Part(Literals.MEASUREMENT__CONDITIONS, "Conditions", List.of(conditions())),
                        new Part(Literals.MEASUREMENT__GEOMETRY, "Geometry", List.of(geometry()))),
                Section.closed("File",
                        new Text(Literals.MEASUREMENT__DATA_FILE, "Data file", "", 1),
                        new Text(Literals.MEASUREMENT__DATA_HASH, "Hash", "", 1)));
    }

    private static FieldSpec[] conditions() {
        return new FieldSpec[] {
            new Number(Literals.CONDITIONS__TEMPERATURE, "Temperature", "°C", 1, CELSIUS),
            new Text(Literals.CONDITIONS__ATMOSPHERE, "Atmosphere", "argon", 1),
            Number.of(Literals.CONDITIONS__PRESSURE, "Pressure", "kPa", KILOPASCALS),
            new Text(Literals.CONDITIONS__TEXT, "In words", "", 1)};
    }

    private static FieldSpec[] geometry() {
        return new FieldSpec[] {
            Number.of(Literals.GEOMETRY__THICKNESS, "Thickness", "µm", MICROMETRES),
            Number.of(Literals.GEOMETRY__AREA, "Area", "cm²", SQUARE_CENTIMETRES),
            Number.of(Literals.GEOMETRY__DIAMETER, "Diameter", "mm", MILLIMETRES),
            new Text(Literals.GEOMETRY__ELECTRODES, "Electrodes", "stainless steel, blocking", 1)};
    }

    private static List<Section> cell() {
        return List.of(
                Section.of("Cell",
                        new Text(Literals.CELL_DESIGN__CATHODE, "Cathode", "LiFePO4", 1),
                        new Text(Literals.CELL_DESIGN__ANODE, "Anode", "Li", 1),
                        new Reference(Literals.CELL_DESIGN__ELECTROLYTE, "Electrolyte"),
                        Number.of(Literals.CELL_DESIGN__ELECTROLYTE_THICKNESS, "Electrolyte thickness", "µm",
                                MICROMETRES),
                        Number.of(Literals.CELL_DESIGN__CATHODE_LOADING, "Cathode loading", "mg/cm²",
                                MILLIGRAMS_PER_SQUARE_CENTIMETRE),
                        Number.plain(Literals.CELL_DESIGN__CATHODE_ACTIVE_FRACTION, "Active material in the cathode",
                                "mass fraction"),
                        Number.of(Literals.CELL_DESIGN__CATHODE_THICKNESS, "Cathode thickness", "µm", MICROMETRES),
                        Number.of(Literals.CELL_DESIGN__ANODE_THICKNESS, "Anode thickness", "µm", MICROMETRES),
                        Number.plain(Literals.CELL_DESIGN__NP_RATIO, "N/P ratio", ""),
                        Number.plain(Literals.CELL_DESIGN__MEAN_VOLTAGE, "Mean discharge voltage", "V")),
                Section.closed("Measurements", CandidateForms.measurements(Literals.CELL_DESIGN__MEASUREMENTS)));
    }

    private static List<Section> parameter() {
        return List.of(Section.of("Parameter",
                new Text(Literals.PARAMETER__NAME, "Name", "", 1),
                new Text(Literals.PARAMETER__SYMBOL, "Symbol", "", 1),
                new Part(Literals.PARAMETER__VALUE, "Value", ValueFields.SHORT),
                Number.plain(Literals.PARAMETER__LOWER, "Lower end", "(the value's unit)"),
                Number.plain(Literals.PARAMETER__UPPER, "Upper end", "(the value's unit)"),
                new Choice(Literals.PARAMETER__PARAMETER_CLASS, "Class"),
                new Text(Literals.PARAMETER__CITATION, "Citation (DOI)", "", 1),
                new Text(Literals.PARAMETER__NOTES, "Notes", "", 2)));
    }

    private FieldSpec[] objective() {
        return new FieldSpec[] {
            new Checked(Literals.OBJECTIVE__QUANTITY, "Quantity", "transport.sigma", checks.quantity()),
            new Choice(Literals.OBJECTIVE__DIRECTION, "Direction"),
            Number.plain(Literals.OBJECTIVE__WEIGHT, "Weight", "")};
    }

    private FieldSpec[] threshold() {
        return new FieldSpec[] {
            new Checked(Literals.THRESHOLD__QUANTITY, "Quantity", "transport.sigma", checks.quantity()),
            new Choice(Literals.THRESHOLD__COMPARISON, "Comparison"),
            new Text(Literals.THRESHOLD__VALUE, "Value", "1e-4 S/cm", 1)};
    }
}
