// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.depict.Caption;
import org.porelyte.chemistry.internal.depict.element.MarkFinder.Wanted;
import org.porelyte.model.Binder;
import org.porelyte.model.Candidate;
import org.porelyte.model.CounterIon;
import org.porelyte.model.EndGroup;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Measurement;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumContent;
import org.porelyte.model.Monomer;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Node;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.ReferenceMaterial;
import org.porelyte.model.Salt;
import org.porelyte.model.SaltContent;

/** Says what is drawn of an element. May be used by many threads at once, each with elements of its own. */
public final class Drafter {

    private final StructureReader structures = new StructureReader();
    private final MoleculeDrafts molecules = new MoleculeDrafts(structures);
    private final ChainDrafts chains = new ChainDrafts(structures);
    private final MaterialReader materials = new MaterialReader(structures);

    /** Creates a drafter. */
    public Drafter() {
        // what it read it remembers
    }

    /**
     * Drafts an element.
     *
     * @param element      an element of a library
     * @param hoppingSites whether hopping sites are marked
     * @param anchors      whether connection points, graft anchors and polymerising bonds are marked
     * @return the draft
     * @throws NothingToDrawException                    if it has no structure
     * @throws org.porelyte.chemistry.ChemistryException if it cannot be drawn; the message says why
     */
    public Draft draft(EObject element, boolean hoppingSites, boolean anchors) {
        Wanted wanted = new Wanted(hoppingSites, anchors);
        EObject subject = subject(element);
        return switch (subject) {
            case Linker linker -> molecules.linker(linker, wanted);
            case FunctionalGroup group -> molecules.group(group);
            case Monomer monomer -> molecules.monomer(monomer, wanted);
            case Oligomer oligomer -> chains.oligomer(oligomer);
            case EndGroup end -> molecules.substituent(part("End group", end.getName()), (NamedElement)
                    end.eContainer(), "endGroups.smiles", end.getSmiles());
            case CounterIon ion -> named(molecules.whole("Counter-ion", (NamedElement) ion.eContainer(),
                    ion.getSmiles()), part("Counter-ion", ion.getName()));
            case Salt salt -> molecules.whole("Salt", salt, salt.getSmiles());
            case Medium medium -> molecules.whole("Medium", medium, medium.getSmiles());
            case Binder binder -> molecules.binder(binder);
            case Candidate candidate -> new CandidateDraft(molecules, chains, materials, wanted).of(candidate);
            case OligomerContent content -> grafted(content, wanted);
            case ReferenceMaterial material when hasText(material.getSmiles()) ->
                molecules.whole("Reference material", material, material.getSmiles());
            default -> throw new NothingToDrawException(reason(subject));
        };
    }

    /**
     * Says what an element is, whether it can be drawn or not.
     *
     * @param element an element of a library
     * @return kind and name, and the formula where one is written in the library
     */
    public Caption caption(EObject element) {
        EObject subject = subject(element);
        String kind = subject.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String words = kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        if (subject instanceof NamedElement named) {
            return new Caption(words, Draft.nameOf(named), "", Optional.empty());
        }
        return part(words, "");
    }

    private static Caption part(String kind, String name) {
        return new Caption(kind, name == null ? "" : name.strip(), "", Optional.empty());
    }

    private static Draft named(Draft draft, Caption name) {
        Caption caption = new Caption(name.kind(), name.name(), "", draft.caption().formula());
        return new Draft(caption, draft.sketches(), draft.legend(), draft.notes(), draft.smiles());
    }

    /** A part that is a use of another element stands for that one; any other part for what it belongs to. */
    private static EObject subject(EObject element) {
        EObject used = switch (element) {
            case LinkerShare share -> share.getLinker();
            case Functionalisation put -> put.getGroup();
            case SaltContent content -> content.getSalt();
            case MediumContent content -> content.getMedium();
            case OligomerContent content -> content.getOligomer() == null ? null : content;
            default -> null;
        };
        if (used != null) {
            return used;
        }
        boolean whole = element instanceof NamedElement && !(element instanceof Measurement)
                || element instanceof EndGroup || element instanceof CounterIon;
        return whole || element.eContainer() == null ? element : subject(element.eContainer());
    }

    /** The first linker of the candidate that can carry the chain; the chain alone where it is not grafted. */
    private Draft grafted(OligomerContent content, Wanted wanted) {
        if (content.getMode() == OligomerMode.GRAFTED && content.eContainer() instanceof Candidate candidate) {
            for (LinkerShare share : candidate.getLinkers()) {
                if (share.getLinker() != null && !share.getLinker().getGraftAnchors().isEmpty()) {
                    Draft draft = chains.grafted(content.getOligomer(), share.getLinker(), wanted);
                    Caption caption = new Caption("Grafted linker", Draft.nameOf(share.getLinker()) + " with "
                            + Draft.nameOf(content.getOligomer()), "", Optional.empty());
                    return new Draft(caption, draft.sketches(), draft.legend(), draft.notes(), draft.smiles());
                }
            }
        }
        return chains.oligomer(content.getOligomer());
    }

    private static String reason(EObject subject) {
        if (subject instanceof Node node) {
            return "A node is described by its formula" + (hasText(node.getFormula()) ? ", " + node.getFormula().strip()
                    : "") + "; the library holds no structure of it. Select a linker or another molecule to see it "
                    + "drawn.";
        }
        if (subject instanceof ReferenceMaterial) {
            return "This reference material has no SMILES, so there is nothing to draw. Fill in its SMILES if it is a "
                    + "molecule.";
        }
        return "There is no structure to draw here. Select a linker, a functional group, a monomer, an oligomer, a "
                + "salt, a medium, a binder or a candidate.";
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
