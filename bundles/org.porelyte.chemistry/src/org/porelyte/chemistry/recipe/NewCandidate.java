// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.chemistry.validation.ChemistryRules;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.recipe.Topology;
import org.porelyte.model.validation.Identifiers;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;
import org.porelyte.model.validation.Shares;
import org.porelyte.model.validation.Validator;

/**
 * A recipe that is being put together for a library. It works on a copy of the library, so that nothing of the library
 * changes before the candidate is added to it; elements of {@link #choices()} and of the draft are those of the copy.
 * Belongs to one thread.
 */
public final class NewCandidate {

    private static final Shares<Candidate> FRACTIONS = new Shares<>(Candidate.class, Candidate::getLinkers,
            Literals.LINKER_SHARE__FRACTION, candidate -> 1);
    private static final Shares<Candidate> MASSES = new Shares<>(Candidate.class, Candidate::getConstituents,
            Literals.CONSTITUENT__MASS_FRACTION, candidate -> 1 - support(candidate));
    /** What only candidates of a kind have; all else goes with any. */
    private static final Map<CandidateKind, List<EStructuralFeature>> FOREIGN = Map.of(
            CandidateKind.FRAMEWORK, List.of(Literals.CANDIDATE__CONSTITUENTS),
            CandidateKind.POLYMER, List.of(Literals.CANDIDATE__CONSTITUENTS, Literals.CANDIDATE__NODE,
                    Literals.CANDIDATE__NET, Literals.CANDIDATE__LINKERS, Literals.CANDIDATE__FUNCTIONALISATIONS,
                    Literals.CANDIDATE__DEFECTS, Literals.CANDIDATE__ION),
            CandidateKind.COMPOSITE, List.of(Literals.CANDIDATE__NODE, Literals.CANDIDATE__NET,
                    Literals.CANDIDATE__LINKERS, Literals.CANDIDATE__FUNCTIONALISATIONS, Literals.CANDIDATE__DEFECTS,
                    Literals.CANDIDATE__ION, Literals.CANDIDATE__OLIGOMERS));

    private final Map<EObject, EObject> live = new HashMap<>();
    private final Map<EObject, EObject> own = new HashMap<>();
    private final Candidate draft = PorelyteFactory.eINSTANCE.createCandidate();
    private final MaterialReader materials = new MaterialReader();
    private final Validator validator = new Validator(
            Stream.concat(ModelRules.all().stream(), ChemistryRules.all().stream()).toList());
    private final RecipeChoices choices;
    private String givenName;
    private String givenId;

    /** @param library the library that the candidate is for; it is copied and not changed; not null */
    public NewCandidate(Library library) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Library copy = (Library) copier.copy(library);
        copier.copyReferences();
        copier.forEach((original, copied) -> {
            live.put(copied, original);
            own.put(original, copied);
        });
        copy.getCandidates().add(draft);
        choices = new RecipeChoices(copy, draft, validator, new FrameworkReader(materials.structures()));
        name();
    }

    /**
     * @param <T>     its class
     * @param element an element of the library
     * @return the element of the copy that stands for it in this recipe
     * @throws IllegalArgumentException if it is not of the library
     */
    public <T extends EObject> T own(T element) {
        @SuppressWarnings("unchecked")
        T copied = (T) own.get(element);
        if (copied == null) {
            throw new IllegalArgumentException(element + " is not of the library that this candidate is for");
        }
        return copied;
    }

    /** {@return the recipe so far; what this class has no method for may be set on it directly} */
    public Candidate draft() {
        return draft;
    }

    /** {@return what may be chosen, given what was chosen already} */
    public RecipeChoices choices() {
        return choices;
    }

    /**
     * Chooses the kind, and gives up what candidates of this kind do not have.
     *
     * @param kind framework, polymer or composite
     */
    public void setKind(CandidateKind kind) {
        if (kind != draft.getKind()) {
            // each kind holds its chains in another way, and is made in another form
            draft.eUnset(Literals.CANDIDATE__OLIGOMERS);
            draft.eUnset(Literals.CANDIDATE__FORM);
        }
        draft.setKind(kind);
        FOREIGN.get(kind).forEach(draft::eUnset);
        name();
    }

    /**
     * Chooses the node. A net that does not take it is given up; where only one does, that one is chosen.
     *
     * @param node one of the choices; null for none
     */
    public void setNode(Node node) {
        draft.setNode(node);
        List<Net> nets = choices.nets();
        setNet(nets.contains(draft.getNet()) ? draft.getNet() : nets.size() == 1 ? nets.get(0) : null);
    }

    /**
     * Chooses the net. Linkers that it does not take are given up.
     *
     * @param net one of the choices; null for none
     */
    public void setNet(Net net) {
        draft.setNet(net);
        setLinkers(Topology.linkers(draft).stream().filter(choices.linkers()::contains).toList());
    }

    /**
     * Chooses the linkers, with equal fractions where they are others than before. Groups on linkers that are gone go
     * with them.
     *
     * @param linkers some of the choices
     */
    public void setLinkers(List<Linker> linkers) {
        if (!linkers.equals(Topology.linkers(draft))) {
            draft.getLinkers().clear();
            for (Linker linker : linkers) {
                LinkerShare share = PorelyteFactory.eINSTANCE.createLinkerShare();
                share.setLinker(linker);
                draft.getLinkers().add(share);
            }
            equalFractions();
        }
        draft.getFunctionalisations().removeIf(f -> f.getLinker() != null && !linkers.contains(f.getLinker()));
        if (draft.getIon() != null && choices.ions().isEmpty()) {
            draft.setIon(null);
        }
        name();
    }

    /** Gives all linkers the same fraction. */
    public void equalFractions() {
        FRACTIONS.equalise(draft);
    }

    /** {@return the sum of the linkers' mole fractions, which has to be 1} */
    public double fractionSum() {
        return FRACTIONS.sum(draft);
    }

    /**
     * Chooses what a composite is made of, with equal mass fractions where the parts are others than before.
     *
     * @param parts some of the choices
     */
    public void setConstituents(List<Candidate> parts) {
        if (!parts.equals(draft.getConstituents().stream().map(Constituent::getCandidate).toList())) {
            draft.getConstituents().clear();
            parts.forEach(part -> draft.getConstituents().add(RecipeParts.constituent(part, 0)));
            equalMasses();
        }
        name();
    }

    /** Gives all constituents the same share of what binder and scaffold leave. */
    public void equalMasses() {
        MASSES.equalise(draft);
    }

    /** {@return the sum of the mass fractions of constituents, binder and scaffold, which has to be 1} */
    public double massSum() {
        return MASSES.sum(draft) + support(draft);
    }

    private static double support(Candidate candidate) {
        return candidate.getForm() == null ? 0
                : candidate.getForm().getBinderMassFraction() + candidate.getForm().getScaffoldMassFraction();
    }

    /**
     * Gives a name of the user's; from then on none is proposed.
     *
     * @param name the name; null or blank to have one proposed again
     */
    public void setName(String name) {
        givenName = name == null || name.isBlank() ? null : name.strip();
        name();
    }

    /**
     * Gives an id of the user's; from then on none is proposed.
     *
     * @param id the id; null or blank to have one proposed again
     */
    public void setId(String id) {
        givenId = id == null || id.isBlank() ? null : id.strip();
        name();
    }

    /** Proposes name and id again, after the draft was changed directly. */
    public void name() {
        draft.setName(givenName == null ? CandidateNames.propose(draft) : givenName);
        draft.setId(givenId == null ? Identifiers.propose(draft, draft.getName()) : givenId);
    }

    /** {@return what follows from the recipe} */
    public RecipePreview preview() {
        return RecipePreview.of(draft, materials);
    }

    /** {@return what is wrong with the recipe, worst first} */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(validator.validatePart(draft));
        takenId().ifPresent(problems::add);
        problems.sort((a, b) -> a.severity().compareTo(b.severity()));
        return problems;
    }

    private Optional<Problem> takenId() {
        if (!Identifiers.isWellFormed(draft.getId()) || isFree(draft.getId())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(Severity.ERROR, "unique-identifier", draft, Literals.NAMED_ELEMENT__ID,
                "The id '" + draft.getId() + "' is that of another element of the library.", "Choose another id."));
    }

    private boolean isFree(String id) {
        for (TreeIterator<EObject> all = EcoreUtil.getRootContainer(draft).eAllContents(); all.hasNext();) {
            if (all.next() instanceof NamedElement named && named != draft && id.equals(named.getId())) {
                return false;
            }
        }
        return !id.equals(((Library) draft.eContainer()).getId());
    }

    /** {@return whether no error is left; warnings do not count} */
    public boolean canCreate() {
        return problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Gives the candidate.
     *
     * @return a new candidate in no library, whose references lead to elements of the original library
     * @throws IllegalStateException if an error is left; says which
     */
    public Candidate create() {
        problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst().ifPresent(problem -> {
            throw new IllegalStateException(problem.message() + " " + problem.fix());
        });
        Candidate created = EcoreUtil.copy(draft);
        relink(created);
        created.eAllContents().forEachRemaining(this::relink);
        return created;
    }

    private void relink(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && element.eGet(reference) instanceof EObject copied
                    && live.containsKey(copied)) {
                element.eSet(reference, live.get(copied));
            }
        }
    }
}
