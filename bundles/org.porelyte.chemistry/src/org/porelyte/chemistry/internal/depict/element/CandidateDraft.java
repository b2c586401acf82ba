// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.internal.depict.element.MarkFinder.Wanted;
import org.porelyte.chemistry.internal.depict.sketch.Sketch;
import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;

/** Collects what is drawn of a candidate: its linkers, what is put on them, and its chains. */
final class CandidateDraft {

    private final MoleculeDrafts molecules;
    private final ChainDrafts chains;
    private final MaterialReader materials;
    private final Wanted wanted;
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<LegendEntry> legend = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> smiles = new ArrayList<>();
    private final Set<Candidate> seen = new HashSet<>();
    private ChemistryException firstFailure;

    CandidateDraft(MoleculeDrafts molecules, ChainDrafts chains, MaterialReader materials, Wanted wanted) {
        this.molecules = molecules;
        this.chains = chains;
        this.materials = materials;
        this.wanted = wanted;
    }

    Draft of(Candidate candidate) {
        collect(candidate, "");
        if (sketches.isEmpty()) {
            throw firstFailure != null ? firstFailure : new NothingToDrawException("The recipe of this candidate names "
                    + "neither linkers nor oligomers, so there is no structure to draw; add them to the recipe.");
        }
        return new Draft(Draft.caption(kind(candidate), candidate, "formula unit", formula(candidate)), sketches,
                legend, notes, String.join("\n", smiles));
    }

    private static String kind(Candidate candidate) {
        String word = Words.of(candidate.getKind());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** As in the table of candidates; nothing where the recipe does not say. */
    private Formula formula(Candidate candidate) {
        try {
            return candidate.getConstituents().isEmpty() ? materials.read(candidate).base() : null;
        } catch (ChemistryException e) {
            return null;
        }
    }

    private void collect(Candidate candidate, String of) {
        if (!seen.add(candidate)) {
            return;
        }
        for (LinkerShare share : candidate.getLinkers()) {
            if (share.getLinker() != null) {
                add(() -> molecules.linker(share.getLinker(), wanted), Draft.nameOf(share.getLinker()),
                        Words.percent(share.getFraction()) + " of the linkers" + of);
            }
        }
        for (Functionalisation put : candidate.getFunctionalisations()) {
            if (put.getGroup() != null) {
                String where = put.getLinker() == null ? "per linker" : "per " + Draft.nameOf(put.getLinker());
                add(() -> molecules.group(put.getGroup()), Draft.nameOf(put.getGroup()),
                        Words.number(put.getDegree()) + " " + where + ", put on after synthesis" + of);
            }
        }
        for (OligomerContent content : candidate.getOligomers()) {
            if (content.getOligomer() != null) {
                oligomer(candidate, content, of);
            }
        }
        for (Constituent constituent : candidate.getConstituents()) {
            if (constituent.getCandidate() != null) {
                collect(constituent.getCandidate(), " of " + Draft.nameOf(constituent.getCandidate()) + " ("
                        + Words.percent(constituent.getMassFraction()) + " by mass)");
            }
        }
        others(candidate, of);
    }

    private void oligomer(Candidate candidate, OligomerContent content, String of) {
        String name = Draft.nameOf(content.getOligomer());
        if (content.getMode() == OligomerMode.GRAFTED) {
            String degree = content.isSetDegree() ? Words.percent(content.getDegree()) + " of the anchors" : "anchors";
            for (LinkerShare share : candidate.getLinkers()) {
                if (share.getLinker() != null && !share.getLinker().getGraftAnchors().isEmpty()) {
                    add(() -> chains.grafted(content.getOligomer(), share.getLinker(), wanted), name,
                            "grafted to " + degree + of);
                }
            }
            addCounterIons(content);
        } else {
            String amount = content.getMode() == OligomerMode.GUEST ? "guest" + (content.isSetChainsPerFormulaUnit()
                    ? ", " + Words.number(content.getChainsPerFormulaUnit()) + " chains per formula unit" : "")
                    : "polymer";
            add(() -> chains.oligomer(content.getOligomer()), name, amount + of);
        }
    }

    private void addCounterIons(OligomerContent content) {
        attempt(() -> {
            sketches.addAll(chains.counterIons(chains.species(content.getOligomer())));
            return null;
        });
    }

    private void add(Supplier<Draft> maker, String name, String amount) {
        attempt(() -> {
            Draft draft = maker.get();
            sketches.add(draft.sketches().get(0).withLabel(name, amount));
            sketches.addAll(draft.sketches().subList(1, draft.sketches().size()));
            legend.addAll(draft.legend());
            notes.addAll(draft.notes());
            smiles.add(draft.smiles());
            return null;
        });
    }

    /** What cannot be drawn becomes a note, so that the rest can be seen. */
    private void attempt(Supplier<Void> step) {
        try {
            step.get();
        } catch (ChemistryException e) {
            firstFailure = firstFailure == null ? e : firstFailure;
            notes.add("Not drawn: " + e.getMessage().lines().findFirst().orElse("") + ".");
        }
    }

    private void others(Candidate candidate, String of) {
        List<String> names = Stream.concat(
                candidate.getSalts().stream().map(content -> content.getSalt()).filter(Objects::nonNull),
                candidate.getMedia().stream().map(content -> content.getMedium()).filter(Objects::nonNull))
                .map(Draft::nameOf).toList();
        if (!names.isEmpty()) {
            notes.add("With " + String.join(" and ", names) + of + ".");
        }
    }
}
