// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.SaltContent;

/** Names of candidates by what they are made of. */
final class CandidateNames {

    private CandidateNames() {
    }

    /** {@return such as {@code zr6-12 vinyl-bdc/dhbdc fcu Li + LiTFSI}; the kind where nothing was chosen yet} */
    static String propose(Candidate candidate) {
        List<String> parts = new ArrayList<>();
        add(parts, List.of(text(candidate.getNode())), "");
        add(parts, candidate.getLinkers().stream().map(LinkerShare::getLinker).map(CandidateNames::text).toList(), "/");
        add(parts, candidate.getFunctionalisations().stream().map(Functionalisation::getGroup)
                .map(CandidateNames::text).toList(), "/");
        if (candidate.getNet() != null) {
            parts.add(candidate.getNet().getSymbol());
        }
        if (candidate.getIon() != null) {
            parts.add(Objects.requireNonNullElse(candidate.getIon().getSymbol(), candidate.getIon().getIon()));
        }
        add(parts, candidate.getConstituents().stream().map(Constituent::getCandidate).map(CandidateNames::text)
                .toList(), "/");
        String name = String.join(" ", parts);
        List<String> guests = new ArrayList<>();
        candidate.getOligomers().stream().map(OligomerContent::getOligomer).map(CandidateNames::text)
                .forEach(guests::add);
        candidate.getSalts().stream().map(SaltContent::getSalt).map(CandidateNames::text).forEach(guests::add);
        String added = guests.stream().filter(guest -> !guest.isEmpty()).collect(Collectors.joining(" + "));
        if (name.isEmpty() && added.isEmpty()) {
            return "New " + candidate.getKind().getLiteral().toLowerCase(Locale.ROOT);
        }
        return name.isEmpty() || added.isEmpty() ? name + added : name + " + " + added;
    }

    private static void add(List<String> parts, List<String> texts, String separator) {
        String joined = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
        if (!joined.isEmpty()) {
            parts.add(joined);
        }
    }

    /** Its name or its id, whichever is shorter. */
    private static String text(NamedElement element) {
        if (element == null) {
            return "";
        }
        String id = Objects.requireNonNullElse(element.getId(), "");
        String name = Objects.requireNonNullElse(element.getName(), "").strip();
        return name.isEmpty() || !id.isEmpty() && id.length() < name.length() ? id : name;
    }
}
