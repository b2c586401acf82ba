// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.model.Binder;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumKind;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.Salt;
import org.porelyte.model.recipe.Topology;
import org.porelyte.model.validation.Severity;
import org.porelyte.model.validation.Validator;

/**
 * What may be chosen for a recipe, given what was chosen already. Elements that have errors of their own are left out:
 * nothing could be worked out with them.
 */
public final class RecipeChoices {

    private static final int EDGE = 2;

    private final Library library;
    private final Candidate draft;
    private final Validator validator;
    private final FrameworkReader frameworks;
    private final List<MobileIonChoice> ions = MobileIonChoice.all();
    private final Map<NamedElement, Boolean> sound = new IdentityHashMap<>();

    RecipeChoices(Library library, Candidate draft, Validator validator, FrameworkReader frameworks) {
        this.library = library;
        this.draft = draft;
        this.validator = validator;
        this.frameworks = frameworks;
    }

    /** {@return nodes for which the library has a net, and linkers to go with it} */
    public List<Node> nodes() {
        return library.getNodes().stream().filter(this::isSound).filter(node -> !nets(node).isEmpty()).toList();
    }

    /** {@return nets that take the chosen node, and for whose other vertices or edges the library has linkers} */
    public List<Net> nets() {
        return draft.getNode() == null ? List.of() : nets(draft.getNode());
    }

    private List<Net> nets(Node node) {
        return library.getNets().stream()
                .filter(net -> !net.getVertexConnectivities().isEmpty() && Topology.takes(net, node))
                .filter(net -> needed(net, node).stream().allMatch(this::hasLinker))
                .filter(this::isSound).toList();
    }

    /** Topicities of which a linker is needed beside the node. */
    private static Set<Integer> needed(Net net, Node node) {
        Set<Integer> needed = new HashSet<>(net.getVertexConnectivities());
        needed.remove(node.getConnectivity());
        return needed.isEmpty() ? Set.of(EDGE) : needed;
    }

    private boolean hasLinker(int topicity) {
        return library.getLinkers().stream()
                .anyMatch(linker -> linker.getTopicity() == topicity && isSound(linker));
    }

    /** {@return linkers that go with the chosen net; those that its vertices need first} */
    public List<Linker> linkers() {
        Net net = draft.getNet();
        if (net == null || draft.getNode() == null) {
            return List.of();
        }
        Set<Integer> needed = needed(net, draft.getNode());
        List<Linker> fitting = new ArrayList<>(sound(library.getLinkers(), linker -> Topology.takes(net, linker)));
        fitting.sort((a, b) -> Boolean.compare(needed.contains(b.getTopicity()), needed.contains(a.getTopicity())));
        return fitting;
    }

    /** {@return groups that can be put on linkers: those that are drawn} */
    public List<FunctionalGroup> groups() {
        return sound(library.getFunctionalGroups(), group -> group.getSmiles() != null && !group.getSmiles().isBlank());
    }

    /** {@return ions that can be exchanged; none where no linker has a group that takes ions up} */
    public List<MobileIonChoice> ions() {
        return takesIons() ? ions : List.of();
    }

    private boolean takesIons() {
        Candidate probe = EcoreUtil.copy(draft);
        IonExchange exchange = PorelyteFactory.eINSTANCE.createIonExchange();
        exchange.setIon(ions.get(0).smiles());
        probe.setIon(exchange);
        library.getCandidates().add(probe);
        try {
            return unit(probe).flatMap(FrameworkUnit::ions).filter(content -> content.perUnit() > 0).isPresent();
        } finally {
            library.getCandidates().remove(probe);
        }
    }

    /** {@return oligomers and polymers} */
    public List<Oligomer> oligomers() {
        return sound(library.getOligomers(), oligomer -> oligomer.getMonomer() != null
                && isSound(oligomer.getMonomer()));
    }

    /**
     * @param oligomer an oligomer
     * @return how it can be part of the candidate: grafted only where a linker has an anchor of its chemistry
     */
    public List<OligomerMode> modes(Oligomer oligomer) {
        if (draft.getKind() == CandidateKind.POLYMER) {
            return List.of(OligomerMode.NEAT);
        }
        boolean anchors = unit(draft).filter(unit -> unit.anchorsFor(oligomer.getAnchorChemistry()) > 0).isPresent();
        return anchors ? List.of(OligomerMode.GRAFTED, OligomerMode.GUEST) : List.of(OligomerMode.GUEST);
    }

    /** {@return salts} */
    public List<Salt> salts() {
        return sound(library.getSalts(), salt -> true);
    }

    /** {@return solvents, ionic liquids and polymers that can fill the pores} */
    public List<Medium> media() {
        return sound(library.getMedia(), medium -> medium.getKind() != MediumKind.NONE);
    }

    /** {@return binders of membranes} */
    public List<Binder> binders() {
        return sound(library.getBinders(), binder -> true);
    }

    /** {@return candidates of which a composite can be made: all others of the library} */
    public List<Candidate> constituents() {
        return library.getCandidates().stream().filter(candidate -> candidate != draft).toList();
    }

    /** {@return building blocks that are not offered because of errors of their own} */
    public List<NamedElement> leftOut() {
        List<NamedElement> all = new ArrayList<>();
        for (Collection<? extends NamedElement> blocks : List.of(library.getNodes(), library.getNets(),
                library.getLinkers(), library.getFunctionalGroups(), library.getOligomers(), library.getSalts(),
                library.getMedia())) {
            blocks.stream().filter(block -> !isSound(block)).forEach(all::add);
        }
        return all;
    }

    private <T extends NamedElement> List<T> sound(List<T> elements, Predicate<T> condition) {
        return elements.stream().filter(condition).filter(this::isSound).toList();
    }

    private boolean isSound(NamedElement element) {
        return sound.computeIfAbsent(element, e -> validator.validatePart(e).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private Optional<FrameworkUnit> unit(Candidate candidate) {
        if (candidate.getKind() != CandidateKind.FRAMEWORK) {
            return Optional.empty();
        }
        try {
            return Optional.of(frameworks.read(candidate));
        } catch (ChemistryException e) {
            return Optional.empty();
        }
    }
}
