// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.List;

import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.CellDesign;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Constituent;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumContent;
import org.porelyte.model.MediumKind;
import org.porelyte.model.Monomer;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.model.Objective;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.Salt;
import org.porelyte.model.SaltContent;
import org.porelyte.model.ScreeningProfile;
import org.porelyte.model.Threshold;
import org.porelyte.model.ValueForm;

/** A small library in which nothing is wrong: tests break one thing and see what is said. */
final class SoundLibrary {

    static final String DOI = "10.1002/adma.202304685";

    private final PorelyteFactory make = PorelyteFactory.eINSTANCE;

    final Library library = named(make.createLibrary(), "lib");
    final Linker vinyl = linker("vinyl", 2);
    final Linker hydroxy = linker("hydroxy", 2);
    final Linker btc = linker("btc", 3);
    final Node zr6 = node("zr6", 12);
    final Net fcu = net("fcu", 12);
    final Net tbo = net("tbo", 3, 4);
    final Oligomer oligomer = named(make.createOligomer(), "mco");
    final Medium medium = named(make.createMedium(), "pc");
    final MediumContent mediumContent = make.createMediumContent();
    final SaltContent saltContent = make.createSaltContent();
    final Candidate framework = named(make.createCandidate(), "framework");
    final Candidate polymer = named(make.createCandidate(), "polymer");
    final Candidate composite = named(make.createCandidate(), "composite");
    final CellDesign cell = named(make.createCellDesign(), "cell");
    final Objective objective = make.createObjective();
    final Threshold threshold = make.createThreshold();
    final QuantityValue value = make.createQuantityValue();
    final OligomerContent graft = content(OligomerMode.GRAFTED);

    SoundLibrary() {
        GraftAnchor anchor = make.createGraftAnchor();
        anchor.setAtomMap(4);
        anchor.setChemistry(AnchorChemistry.VINYL_RADICAL);
        vinyl.getGraftAnchors().add(anchor);
        library.getLinkers().addAll(List.of(vinyl, hydroxy, btc));
        library.getNodes().add(zr6);
        library.getNets().addAll(List.of(fcu, tbo));
        addOligomer();
        addMixture();
        library.getCandidates().addAll(List.of(framework, polymer, composite));
        addFramework();
        polymer.setKind(CandidateKind.POLYMER);
        polymer.getOligomers().add(content(OligomerMode.NEAT));
        addComposite();
        addCellAndProfile();
    }

    private void addOligomer() {
        Monomer monomer = named(make.createMonomer(), "amim");
        library.getMonomers().add(monomer);
        oligomer.setMonomer(monomer);
        oligomer.setFromLength(12);
        oligomer.setToLength(32);
        library.getOligomers().add(oligomer);
    }

    private void addMixture() {
        Salt salt = named(make.createSalt(), "litfsi");
        library.getSalts().add(salt);
        saltContent.setSalt(salt);
        saltContent.setAmount(amount(2, AmountBasis.PER_FORMULA_UNIT));
        medium.setKind(MediumKind.SOLVENT);
        medium.setDensity(1.2);
        library.getMedia().add(medium);
        mediumContent.setMedium(medium);
        mediumContent.setAmount(amount(25, AmountBasis.MASS_PERCENT));
    }

    private void addFramework() {
        framework.setNode(zr6);
        framework.setNet(fcu);
        framework.getLinkers().add(share(vinyl, 0.3));
        framework.getLinkers().add(share(hydroxy, 0.7));
        framework.getOligomers().add(graft);
        framework.getSalts().add(saltContent);
        framework.getMedia().add(mediumContent);
        value.setLabel("sigma");
        value.setForm(ValueForm.EXACT);
        value.setNumber(8.76e-4);
        value.setUnit("S/cm");
        value.setProvenance(ProvenanceKind.LITERATURE);
        value.setCitation(DOI);
        framework.getValues().add(value);
    }

    private void addComposite() {
        composite.setKind(CandidateKind.COMPOSITE);
        composite.getConstituents().add(constituent(framework, 0.8));
        composite.setForm(make.createForm());
        composite.getForm().setBinder(named(make.createBinder(), "ptfe"));
        composite.getForm().setBinderMassFraction(0.2);
        library.getBinders().add(composite.getForm().getBinder());
    }

    private void addCellAndProfile() {
        cell.setElectrolyte(composite);
        library.getCellDesigns().add(cell);
        ScreeningProfile profile = named(make.createScreeningProfile(), "profile");
        objective.setQuantity("transport.sigma");
        threshold.setQuantity("transport.ea");
        threshold.setValue("0.4");
        profile.getObjectives().add(objective);
        profile.getThresholds().add(threshold);
        library.getScreeningProfiles().add(profile);
    }

    <T extends NamedElement> T named(T element, String id) {
        element.setId(id);
        element.setName("The " + id);
        return element;
    }

    Linker linker(String id, int topicity) {
        Linker linker = named(make.createLinker(), id);
        linker.setTopicity(topicity);
        for (int i = 1; i <= topicity; i++) {
            ConnectionPoint point = make.createConnectionPoint();
            point.setAtomMap(i);
            linker.getConnectionPoints().add(point);
        }
        return linker;
    }

    LinkerShare share(Linker linker, double fraction) {
        LinkerShare share = make.createLinkerShare();
        share.setLinker(linker);
        share.setFraction(fraction);
        return share;
    }

    Constituent constituent(Candidate candidate, double massFraction) {
        Constituent constituent = make.createConstituent();
        constituent.setCandidate(candidate);
        constituent.setMassFraction(massFraction);
        return constituent;
    }

    Amount amount(double number, AmountBasis basis) {
        Amount amount = make.createAmount();
        amount.setValue(number);
        amount.setBasis(basis);
        return amount;
    }

    OligomerContent content(OligomerMode mode) {
        OligomerContent content = make.createOligomerContent();
        content.setOligomer(oligomer);
        content.setMode(mode);
        return content;
    }

    void weight(int length, double number) {
        var weight = make.createLengthWeight();
        weight.setLength(length);
        weight.setWeight(number);
        oligomer.getLengthWeights().add(weight);
    }

    Node node(String id, int connectivity) {
        Node node = named(make.createNode(), id);
        node.setConnectivity(connectivity);
        return node;
    }

    private Net net(String symbol, Integer... vertices) {
        Net net = named(make.createNet(), "net-" + symbol);
        net.setSymbol(symbol);
        net.getVertexConnectivities().addAll(List.of(vertices));
        return net;
    }
}
