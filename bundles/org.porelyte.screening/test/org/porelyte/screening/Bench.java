// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Library;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.Contributions;
import org.porelyte.quantities.Progress;
import org.porelyte.quantities.Quantity;

/** A library and contributions to put together in a test. */
public final class Bench {

    private final PorelyteFactory make = PorelyteFactory.eINSTANCE;
    private final List<CalculatorDescriptor> calculators = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>(List.of(
            new Quantity("composition.formula_unit", "formula unit", "", "1", "", true, "f"),
            new Quantity("composition.molar_mass", "molar mass", "M", "g/mol", "g/mol", false, "m"),
            new Quantity("transport.sigma", "ionic conductivity", "σ", "S/cm", "S/cm", false, "s"),
            new Quantity("transport.t_plus", "transference number", "t+", "1", "", false, "t")));
    private final Library library = make.createLibrary();

    /** Declares quantities without a unit. */
    public Bench quantities(String... ids) {
        for (String id : ids) {
            quantities.add(new Quantity(id, id.replace('.', ' '), "", "1", "", false, "d"));
        }
        return this;
    }

    /** Adds a calculator that requires and provides quantities. */
    public Bench calculator(String id, List<String> requires, List<String> provides, Calculator calculator) {
        calculators.add(new CalculatorDescriptor(id, id, "1", requires, provides, "test", () -> calculator));
        return this;
    }

    /** Adds a calculator as it is. */
    public Bench calculator(CalculatorDescriptor calculator) {
        calculators.add(calculator);
        return this;
    }

    /** Adds a framework. */
    public Candidate candidate(String name) {
        Candidate candidate = make.createCandidate();
        candidate.setId(name.toLowerCase(Locale.ROOT));
        candidate.setName(name);
        candidate.setKind(CandidateKind.FRAMEWORK);
        library.getCandidates().add(candidate);
        return candidate;
    }

    /** Makes a candidate conduct an ion. */
    public void ion(Candidate candidate, String symbol) {
        IonExchange ion = make.createIonExchange();
        ion.setSymbol(symbol);
        candidate.setIon(ion);
    }

    /** Adds an exact value. */
    public QuantityValue value(Candidate candidate, String quantity, double number, String unit, ProvenanceKind kind,
            double kelvin) {
        QuantityValue value = make.createQuantityValue();
        value.setQuantity(quantity);
        value.setForm(ValueForm.EXACT);
        value.setNumber(number);
        value.setUnit(unit);
        value.setProvenance(kind);
        value.setCitation("10.1000/test");
        if (!Double.isNaN(kelvin)) {
            value.setTemperature(kelvin);
        }
        candidate.getValues().add(value);
        return value;
    }

    /** Adds a conductivity from the literature at 30 °C. */
    public QuantityValue sigma(Candidate candidate, double siemensPerCentimetre) {
        return value(candidate, "transport.sigma", siemensPerCentimetre, "S/cm", ProvenanceKind.LITERATURE, 303.15);
    }

    public Library library() {
        return library;
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    public List<SourceLibrary> sources() {
        return List.of(new SourceLibrary("lib", library));
    }

    public Pipeline pipeline() {
        return new Pipeline(new Contributions(quantities, calculators, List.of()));
    }

    public ScreeningResults run() {
        return run(new RunOptions(2, 1, List.of()));
    }

    public ScreeningResults run(RunOptions options) {
        return pipeline().run(sources(), options, Progress.NONE);
    }
}
