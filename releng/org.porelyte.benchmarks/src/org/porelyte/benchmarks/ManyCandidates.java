// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.porelyte.model.AmountBasis;
import org.porelyte.model.Amount;
import org.porelyte.model.Applicability;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Form;
import org.porelyte.model.FormKind;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.MediumContent;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.SaltContent;

/**
 * Libraries as large as an enumeration makes them: each candidate is a framework of two linkers with groups, mobile ion,
 * salt, medium and form, and carries predicted and literature values. The same number and seed give the same library.
 */
public final class ManyCandidates {

    private static final int KINDS = 40;
    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;
    private static final List<String> PREDICTED = List.of("transport.sigma", "transport.ea", "transport.t_plus");

    private final RandomGenerator random;

    /** @param seed decides about all figures */
    public ManyCandidates(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * @param count number of candidates
     * @return a library of that many, in no resource
     */
    public Library library(int count) {
        Library library = named(MAKE.createLibrary(), "many-" + count, "Many candidates");
        for (int i = 0; i < KINDS; i++) {
            Linker linker = named(MAKE.createLinker(), "linker-" + i, "Linker " + i);
            linker.setSmiles("O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O");
            linker.setTopicity(2);
            library.getLinkers().add(linker);
            FunctionalGroup group = named(MAKE.createFunctionalGroup(), "group-" + i, "Group " + i);
            group.setSmiles("*S(=O)(=O)O");
            group.setExchangedCharge(-1);
            library.getFunctionalGroups().add(group);
            library.getNodes().add(named(MAKE.createNode(), "node-" + i, "Node " + i));
            library.getNets().add(named(MAKE.createNet(), "net-" + i, "Net " + i));
            library.getSalts().add(named(MAKE.createSalt(), "salt-" + i, "Salt " + i));
            library.getMedia().add(named(MAKE.createMedium(), "medium-" + i, "Medium " + i));
            library.getBinders().add(named(MAKE.createBinder(), "binder-" + i, "Binder " + i));
        }
        for (int i = 0; i < count; i++) {
            library.getCandidates().add(candidate(library, i));
        }
        return library;
    }

    private Candidate candidate(Library library, int index) {
        Candidate candidate = named(MAKE.createCandidate(), "candidate-" + index, "Candidate " + index);
        candidate.setDescription("Made by enumeration; linkers < 3 & groups > 0.");
        candidate.setKind(CandidateKind.FRAMEWORK);
        candidate.setNode(any(library.getNodes()));
        candidate.setNet(any(library.getNets()));
        double fraction = random.nextDouble();
        addLinker(candidate, any(library.getLinkers()), fraction);
        addLinker(candidate, any(library.getLinkers()), 1 - fraction);
        Functionalisation functionalisation = MAKE.createFunctionalisation();
        functionalisation.setGroup(any(library.getFunctionalGroups()));
        functionalisation.setDegree(random.nextDouble(2));
        candidate.getFunctionalisations().add(functionalisation);
        IonExchange ion = MAKE.createIonExchange();
        ion.setIon("[Li+]");
        ion.setSymbol("Li");
        ion.setDegree(random.nextDouble());
        candidate.setIon(ion);
        SaltContent salt = MAKE.createSaltContent();
        salt.setSalt(any(library.getSalts()));
        salt.setAmount(amount(AmountBasis.PER_FORMULA_UNIT));
        candidate.getSalts().add(salt);
        MediumContent medium = MAKE.createMediumContent();
        medium.setMedium(any(library.getMedia()));
        medium.setAmount(amount(AmountBasis.MASS_PERCENT));
        candidate.getMedia().add(medium);
        Form form = MAKE.createForm();
        form.setKind(FormKind.MEMBRANE);
        form.setBinder(any(library.getBinders()));
        form.setBinderMassFraction(random.nextDouble(0.2));
        form.setThickness(random.nextDouble(1e-4));
        candidate.setForm(form);
        PREDICTED.forEach(quantity -> candidate.getValues().add(predicted(quantity)));
        candidate.getValues().add(literature());
        return candidate;
    }

    private static void addLinker(Candidate candidate, Linker linker, double fraction) {
        LinkerShare share = MAKE.createLinkerShare();
        share.setLinker(linker);
        share.setFraction(fraction);
        candidate.getLinkers().add(share);
    }

    private Amount amount(AmountBasis basis) {
        Amount amount = MAKE.createAmount();
        amount.setBasis(basis);
        amount.setValue(random.nextDouble());
        return amount;
    }

    private QuantityValue predicted(String quantity) {
        QuantityValue value = MAKE.createQuantityValue();
        value.setQuantity(quantity);
        value.setUnit("S/cm");
        value.setNumber(random.nextDouble());
        value.setP05(random.nextDouble());
        value.setP50(random.nextDouble());
        value.setP95(random.nextDouble());
        value.setFlag(Applicability.SUPPORTED);
        value.setProvenance(ProvenanceKind.PREDICTED);
        value.setCalculator("org.porelyte.transport");
        value.setCalculatorVersion("0.1.0");
        value.setSeed(random.nextLong());
        return value;
    }

    private QuantityValue literature() {
        QuantityValue value = MAKE.createQuantityValue();
        value.setQuantity("pore.bet_area");
        value.setLabel("BET");
        value.setText(String.valueOf(random.nextInt(3000)));
        value.setNumber(Double.parseDouble(value.getText()));
        value.setUnit("m2/g");
        value.setCondition("N2, 77 K");
        value.setTemperature(77);
        value.setProvenance(ProvenanceKind.LITERATURE);
        value.setCitation("10.1002/adma.202304685");
        value.setWhere("2.1; Table S1");
        return value;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T extends NamedElement> T named(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        return element;
    }
}
