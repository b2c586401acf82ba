// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.List;

import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Constituent;
import org.porelyte.model.Defect;
import org.porelyte.model.DefectKind;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.GroupRole;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumContent;
import org.porelyte.model.MediumKind;
import org.porelyte.model.Monomer;
import org.porelyte.model.Node;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.Salt;
import org.porelyte.model.SaltContent;

/** A small library of recipes for tests. */
public final class Recipes {

    /** Lithium bis(trifluoromethanesulfonyl)imide. */
    public static final String LITFSI = "[Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F";
    /** Its anion. */
    public static final String TFSI = "FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F";

    private static final PorelyteFactory FACTORY = PorelyteFactory.eINSTANCE;

    public final Library library = FACTORY.createLibrary();
    public final FunctionalGroup hydroxyl = group("hydroxyl", "[OX2H]c", "*O", 0, GroupRole.HOPPING_SITE, "O");
    public final FunctionalGroup sulfonic =
            group("sulfonic", "[#6]S(=O)(=O)[OX2H,OX1-]", "*S(=O)(=O)O", -1, GroupRole.HOPPING_SITE, "O");
    public final FunctionalGroup vinyl = group("vinyl", "c[CX3H]=[CX3H2]", "*C=C", 0, GroupRole.GRAFT_ANCHOR);
    public final FunctionalGroup nitro = group("nitro", "c[NX3+](=O)[O-]", "*[N+](=O)[O-]", 0, GroupRole.OTHER);
    public final Node zr6 = node("zr6-12", "Zr6O4(OH)4", 12, 12);
    public final Node cu2 = node("cu2", "Cu2", 4, 4);
    public final Node zn4o = node("zn4o", "Zn4O", 6, 6);
    public final Node zinc = node("zn", "Zn", 2, 4);
    public final Linker bdc = linker("bdc", "O[C:1](=O)c1ccc(cc1)[C:2](O)=O", 1, 1);
    public final Linker vinylBdc = linker("vinyl-bdc", "O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O", 1, 1);
    public final Linker dhbdc = linker("dhbdc", "O[C:1](=O)c1cc(O)c(cc1O)[C:2](O)=O", 1, 1);
    public final Linker disulfo = linker("bpdc-2so3h",
            "O[C:1](=O)c1ccc(c(c1)S(=O)(=O)O)-c1ccc(cc1S(=O)(=O)O)[C:2](O)=O", 1, 1);
    public final Linker btc = linker("btc", "O[C:1](=O)c1cc([C:2](O)=O)cc(c1)[C:3](O)=O", 1, 1, 1);
    public final Linker mim = linker("mim", "Cc1[n:1]cc[nH:2]1", 0, 1);
    public final Monomer amim = monomer("amim", "[CH2:1]=[CH:2]C[n+]1ccn(C)c1", TFSI);
    public final Oligomer mco = oligomer("mco", amim, 12, 32);
    public final Salt litfsi = salt("LiTFSI", LITFSI);
    public final Medium pc = medium("PC", "CC1COC(=O)O1");

    public Recipes() {
        anchor(vinylBdc, 4, AnchorChemistry.VINYL_RADICAL);
    }

    public FunctionalGroup group(String id, String smarts, String smiles, int charge, GroupRole role,
            String... donors) {
        FunctionalGroup group = FACTORY.createFunctionalGroup();
        group.setId(id);
        group.setName(id);
        group.setSmarts(smarts);
        group.setSmiles(smiles);
        group.setExchangedCharge(charge);
        group.setRole(role);
        group.getDonorAtoms().addAll(List.of(donors));
        library.getFunctionalGroups().add(group);
        return group;
    }

    public Node node(String id, String formula, int charge, int connectivity) {
        Node node = FACTORY.createNode();
        node.setId(id);
        node.setName(id);
        node.setFormula(formula);
        node.setCharge(charge);
        node.setConnectivity(connectivity);
        library.getNodes().add(node);
        return node;
    }

    public Linker linker(String id, String smiles, int... protonsLost) {
        Linker linker = FACTORY.createLinker();
        linker.setId(id);
        linker.setName(id);
        linker.setSmiles(smiles);
        linker.setTopicity(protonsLost.length);
        for (int i = 0; i < protonsLost.length; i++) {
            ConnectionPoint point = FACTORY.createConnectionPoint();
            point.setAtomMap(i + 1);
            point.setProtonsLost(protonsLost[i]);
            linker.getConnectionPoints().add(point);
        }
        library.getLinkers().add(linker);
        return linker;
    }

    public void anchor(Linker linker, int atomMap, AnchorChemistry chemistry) {
        GraftAnchor anchor = FACTORY.createGraftAnchor();
        anchor.setAtomMap(atomMap);
        anchor.setChemistry(chemistry);
        linker.getGraftAnchors().add(anchor);
    }

    public Monomer monomer(String id, String smiles, String counterIon) {
        Monomer monomer = FACTORY.createMonomer();
        monomer.setId(id);
        monomer.setName(id);
        monomer.setSmiles(smiles);
        monomer.setCounterIonSmiles(counterIon);
        library.getMonomers().add(monomer);
        return monomer;
    }

    public Oligomer oligomer(String id, Monomer monomer, int from, int to) {
        Oligomer oligomer = FACTORY.createOligomer();
        oligomer.setId(id);
        oligomer.setName(id);
        oligomer.setMonomer(monomer);
        oligomer.setFromLength(from);
        oligomer.setToLength(to);
        oligomer.setAnchorChemistry(AnchorChemistry.VINYL_RADICAL);
        library.getOligomers().add(oligomer);
        return oligomer;
    }

    public Salt salt(String name, String smiles) {
        Salt salt = FACTORY.createSalt();
        salt.setId(name);
        salt.setName(name);
        salt.setSmiles(smiles);
        library.getSalts().add(salt);
        return salt;
    }

    public Medium medium(String name, String smiles) {
        Medium medium = FACTORY.createMedium();
        medium.setId(name);
        medium.setName(name);
        medium.setKind(MediumKind.SOLVENT);
        medium.setSmiles(smiles);
        library.getMedia().add(medium);
        return medium;
    }

    /** A framework of equal shares of the linkers. */
    public Candidate framework(Node node, Linker... linkers) {
        Candidate candidate = candidate(CandidateKind.FRAMEWORK);
        candidate.setNode(node);
        for (Linker linker : linkers) {
            share(candidate, linker, 1.0 / linkers.length);
        }
        return candidate;
    }

    public Candidate polymer(Oligomer oligomer) {
        Candidate candidate = candidate(CandidateKind.POLYMER);
        chains(candidate, oligomer, OligomerMode.NEAT);
        return candidate;
    }

    public Candidate candidate(CandidateKind kind) {
        Candidate candidate = FACTORY.createCandidate();
        candidate.setId("c" + library.getCandidates().size());
        candidate.setName("candidate " + library.getCandidates().size());
        candidate.setKind(kind);
        library.getCandidates().add(candidate);
        return candidate;
    }

    public void share(Candidate candidate, Linker linker, double fraction) {
        LinkerShare share = FACTORY.createLinkerShare();
        share.setLinker(linker);
        share.setFraction(fraction);
        candidate.getLinkers().add(share);
    }

    public void defect(Candidate candidate, DefectKind kind, double fraction, String cap, int charge) {
        Defect defect = FACTORY.createDefect();
        defect.setKind(kind);
        defect.setFraction(fraction);
        defect.setCapFormula(cap);
        defect.setCapCharge(charge);
        candidate.getDefects().add(defect);
    }

    public void functionalise(Candidate candidate, FunctionalGroup group, Linker linker, double degree) {
        Functionalisation functionalisation = FACTORY.createFunctionalisation();
        functionalisation.setGroup(group);
        functionalisation.setLinker(linker);
        functionalisation.setDegree(degree);
        candidate.getFunctionalisations().add(functionalisation);
    }

    public void exchange(Candidate candidate, String ion, String symbol, double degree) {
        IonExchange exchange = FACTORY.createIonExchange();
        exchange.setIon(ion);
        exchange.setSymbol(symbol);
        exchange.setDegree(degree);
        candidate.setIon(exchange);
    }

    public OligomerContent chains(Candidate candidate, Oligomer oligomer, OligomerMode mode) {
        OligomerContent content = FACTORY.createOligomerContent();
        content.setOligomer(oligomer);
        content.setMode(mode);
        candidate.getOligomers().add(content);
        return content;
    }

    public void salt(Candidate candidate, Salt salt, Double value, AmountBasis basis) {
        SaltContent content = FACTORY.createSaltContent();
        content.setSalt(salt);
        content.setAmount(amount(value, basis));
        candidate.getSalts().add(content);
    }

    public void medium(Candidate candidate, Medium medium, Double value, AmountBasis basis) {
        MediumContent content = FACTORY.createMediumContent();
        content.setMedium(medium);
        content.setAmount(amount(value, basis));
        candidate.getMedia().add(content);
    }

    private static Amount amount(Double value, AmountBasis basis) {
        Amount amount = FACTORY.createAmount();
        if (value != null) {
            amount.setValue(value);
        }
        amount.setBasis(basis);
        return amount;
    }

    public void constituent(Candidate composite, Candidate part, double massFraction) {
        Constituent constituent = FACTORY.createConstituent();
        constituent.setCandidate(part);
        constituent.setMassFraction(massFraction);
        composite.getConstituents().add(constituent);
    }
}
