// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Candidate;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Node;

/**
 * Works out the formula unit of a framework from its recipe. May be used by many threads at once.
 */
public final class FrameworkReader {

    private static final Formula PROTON = Formula.parse("H+");
    private static final Formula HYDROGEN = Formula.parse("H");

    private final StructureReader structures;
    private final SiteFinder sites;

    /**
     * Creates a reader.
     *
     * @param structures reads the SMILES and formulas
     */
    public FrameworkReader(StructureReader structures) {
        this.structures = structures;
        this.sites = new SiteFinder(structures);
    }

    /**
     * Reads the recipe of a framework.
     *
     * @param candidate a candidate of kind framework
     * @return its formula unit
     * @throws NotKnownException    if the recipe has no node or no linkers, since a structure file stands for them
     * @throws CompositionException if the recipe makes no sense; names the object and the field
     */
    public FrameworkUnit read(Candidate candidate) {
        Node node = candidate.getNode();
        if (node == null || candidate.getLinkers().isEmpty()) {
            throw new NotKnownException("the recipe names no " + (node == null ? "node" : "linker"));
        }
        Formula core = structures.formula(node, "formula", node.getFormula());
        List<FunctionalGroup> groups = groupsOf(candidate);
        List<LinkerContent> linkers = linkers(candidate, groups);
        double perNode = linkers.stream().mapToDouble(LinkerContent::perUnit).sum();
        Formula framework = Formula.of(core.amounts(), node.getCharge());
        for (LinkerContent content : linkers) {
            framework = framework.plus(content.bound(), content.perUnit());
        }
        for (LinkerCount.Vacancy vacancy : count(candidate).vacated()) {
            framework = framework.plus(cap(candidate, vacancy), vacancy.perNode());
        }
        List<GroupContent> added = added(candidate, linkers);
        for (GroupContent content : added) {
            framework = framework.plus(content.replacement(), content.perUnit());
        }
        requirePositive(candidate, framework, perNode);
        return exchanged(candidate, framework, linkers, added);
    }

    /** Linkers and vacancies, for what this bundle makes of a recipe that can be read. */
    static LinkerCount count(Candidate candidate) {
        Node node = candidate.getNode();
        if (node.getConnectivity() < 1) {
            throw new CompositionException(StructureReader.named(node) + ", field connectivity: "
                    + node.getConnectivity() + "; expected 1 or more");
        }
        double fractions = 0;
        double topicity = 0;
        for (LinkerShare share : candidate.getLinkers()) {
            if (!(share.getFraction() >= 0 && Double.isFinite(share.getFraction()))) {
                throw new CompositionException(StructureReader.named(candidate) + ", field linkers: the fraction "
                        + share.getFraction() + " is not a number of 0 or more");
            }
            fractions += share.getFraction();
            topicity += share.getFraction() * topicity(candidate, share);
        }
        if (fractions <= 0) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field linkers: the fractions sum to 0; they should sum to 1");
        }
        return LinkerCount.of(candidate, node.getConnectivity(), topicity / fractions);
    }

    private static int topicity(Candidate candidate, LinkerShare share) {
        Linker linker = share.getLinker();
        if (linker == null) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field linkers: a share names no linker");
        }
        int topicity = linker.getTopicity() > 0 ? linker.getTopicity() : linker.getConnectionPoints().size();
        if (topicity < 1) {
            throw new CompositionException(StructureReader.named(linker)
                    + ", field topicity: it has neither a topicity nor connection points");
        }
        return topicity;
    }

    private List<LinkerContent> linkers(Candidate candidate, List<FunctionalGroup> groups) {
        double all = count(candidate).linkers();
        double fractions = candidate.getLinkers().stream().mapToDouble(LinkerShare::getFraction).sum();
        List<LinkerContent> linkers = new ArrayList<>();
        for (LinkerShare share : candidate.getLinkers()) {
            Linker linker = share.getLinker();
            Molecule parent = structures.linker(linker);
            int protons = linker.getConnectionPoints().stream().mapToInt(ConnectionPoint::getProtonsLost).sum();
            Formula bound = parent.formula().plus(PROTON, -protons);
            if (bound.isNegative()) {
                throw new CompositionException(StructureReader.named(linker) + ", field connectionPoints: " + protons
                        + " protons are lost, but " + parent.formula() + " does not have as many hydrogens");
            }
            linkers.add(new LinkerContent(linker, parent, bound, all * share.getFraction() / fractions,
                    sites.find(linker, groups)));
        }
        return linkers;
    }

    /** The groups of the candidate's library, and those that its recipe names from elsewhere. */
    private static List<FunctionalGroup> groupsOf(Candidate candidate) {
        Set<FunctionalGroup> groups = new LinkedHashSet<>();
        if (candidate.eContainer() instanceof Library library) {
            groups.addAll(library.getFunctionalGroups());
        }
        for (Functionalisation functionalisation : candidate.getFunctionalisations()) {
            if (functionalisation.getGroup() != null) {
                groups.add(functionalisation.getGroup());
            }
        }
        return List.copyOf(groups);
    }

    private Formula cap(Candidate candidate, LinkerCount.Vacancy vacancy) {
        String text = vacancy.defect().getCapFormula();
        Formula atoms = text == null || text.isBlank() ? Formula.EMPTY
                : structures.formula(candidate, "defects.capFormula", text);
        return Formula.of(atoms.amounts(), vacancy.defect().getCapCharge());
    }

    private List<GroupContent> added(Candidate candidate, List<LinkerContent> linkers) {
        List<GroupContent> added = new ArrayList<>();
        for (Functionalisation functionalisation : candidate.getFunctionalisations()) {
            FunctionalGroup group = functionalisation.getGroup();
            if (group == null) {
                throw new CompositionException(StructureReader.named(candidate)
                        + ", field functionalisations: one names no group");
            }
            List<LinkerContent> carrying = linkers.stream().filter(content -> functionalisation.getLinker() == null
                    || functionalisation.getLinker() == content.linker()).toList();
            double carriers = carrying.stream().mapToDouble(LinkerContent::perUnit).sum();
            if (carrying.isEmpty() || !(functionalisation.getDegree() >= 0
                    && Double.isFinite(functionalisation.getDegree()))) {
                throw new CompositionException(StructureReader.named(candidate) + ", field functionalisations: "
                        + (carrying.isEmpty() ? "the linker that carries the group is none of the candidate's"
                                : "the degree " + functionalisation.getDegree() + " is not a number of 0 or more"));
            }
            requireHydrogens(candidate, carrying);
            Molecule substituent = structures.molecule(group, "smiles", group.getSmiles());
            added.add(new GroupContent(group, substituent.formula().minus(HYDROGEN),
                    carriers * functionalisation.getDegree(), substituent.charge() < 0));
        }
        return added;
    }

    /** A group takes the place of a hydrogen on carbon, and a linker has only so many. */
    private static void requireHydrogens(Candidate candidate, List<LinkerContent> carrying) {
        for (LinkerContent content : carrying) {
            double degree = candidate.getFunctionalisations().stream()
                    .filter(other -> other.getLinker() == null || other.getLinker() == content.linker())
                    .mapToDouble(Functionalisation::getDegree).sum();
            Molecule parent = content.parent();
            int hydrogens = IntStream.range(0, parent.atomCount()).filter(i -> parent.element(i).equals("C"))
                    .map(parent::implicitHydrogens).sum();
            if (degree > hydrogens) {
                throw new CompositionException(StructureReader.named(candidate) + ", field functionalisations: "
                        + degree + " groups on each " + StructureReader.named(content.linker()) + ", which has "
                        + hydrogens + " hydrogens on carbon; lower the degree");
            }
        }
    }

    private static void requirePositive(Candidate candidate, Formula framework, double linkersPerNode) {
        if (framework.isNegative()) {
            throw new CompositionException(StructureReader.named(candidate) + ", field functionalisations: more "
                    + "hydrogens are replaced than the " + linkersPerNode
                    + " linkers of a formula unit have; lower the degree");
        }
    }

    private FrameworkUnit exchanged(Candidate candidate, Formula framework, List<LinkerContent> linkers,
            List<GroupContent> added) {
        IonExchange exchange = candidate.getIon();
        if (exchange == null) {
            return new FrameworkUnit(framework, Optional.empty(), linkers, added);
        }
        double degree = exchange.getDegree();
        if (!(degree >= 0 && degree <= 1)) {
            throw new CompositionException(StructureReader.named(candidate) + ", field ion.degree: " + degree
                    + " is not in 0..1");
        }
        Molecule ion = structures.molecule(candidate, "ion.ion", exchange.getIon());
        if (ion.charge() <= 0) {
            throw new CompositionException(StructureReader.named(candidate) + ", field ion.ion: " + ion
                    + " has the charge " + ion.charge() + "; expected a cation such as [Li+]");
        }
        ExchangeableCharge charge = ExchangeableCharge.of(linkers, added);
        Formula deprotonated = framework.plus(PROTON, -degree * charge.protonated());
        double ions = degree * (charge.protonated() + charge.ionised()) / ion.charge();
        String symbol = exchange.getSymbol() == null || exchange.getSymbol().isBlank() ? ion.element(0)
                : exchange.getSymbol().strip();
        IonContent content = new IonContent(symbol, ion.formula(), ions);
        return new FrameworkUnit(deprotonated, Optional.of(content), linkers, added);
    }
}
