// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.model.Candidate;
import org.porelyte.model.Defect;
import org.porelyte.model.DefectKind;

/**
 * How many linkers a node has, and how many of its connections are vacant, from connectivity, topicity and defects.
 *
 * <p>Without defects, every connection of the node takes one of a linker's: connectivity / topicity linkers per node. A
 * missing node takes all its linkers with it, and leaves the other connections of these vacant; no two missing nodes
 * are taken to be neighbours (a quarter of the nodes of fcu gives reo: 4 of 6 linkers per remaining node, 4 of 12
 * connections vacant, <a href="https://doi.org/10.1038/ncomms5176">doi:10.1038/ncomms5176</a>). Several defects of
 * missing nodes add up. Missing linkers are then a fraction of those that are left.
 *
 * @param linkers linkers of all kinds per node that is there
 * @param vacated for each defect with vacant connections, how many per node
 */
record LinkerCount(double linkers, List<Vacancy> vacated) {

    /**
     * Connections that a defect left vacant.
     *
     * @param defect  the defect
     * @param perNode how many per node
     */
    record Vacancy(Defect defect, double perNode) {
    }

    static LinkerCount of(Candidate candidate, int connectivity, double meanTopicity) {
        double missing = 0;
        for (Defect defect : candidate.getDefects()) {
            double fraction = checked(candidate, defect);
            missing += defect.getKind() == DefectKind.MISSING_NODE ? fraction : 0;
        }
        if (missing >= 1) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field defects: no node is left; lower the fractions");
        }
        double left = 1 - missing;
        double linkers = (connectivity / meanTopicity - connectivity * missing) / left;
        List<Vacancy> vacated = new ArrayList<>();
        for (Defect defect : candidate.getDefects()) {
            if (defect.getKind() == DefectKind.MISSING_NODE) {
                vacated.add(new Vacancy(defect, connectivity * defect.getFraction() * (meanTopicity - 1) / left));
            }
        }
        for (Defect defect : candidate.getDefects()) {
            if (defect.getKind() == DefectKind.MISSING_LINKER) {
                vacated.add(new Vacancy(defect, defect.getFraction() * linkers * meanTopicity));
                linkers *= 1 - defect.getFraction();
            }
        }
        if (linkers <= 0) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field defects: no linker is left; lower the fractions");
        }
        return new LinkerCount(linkers, vacated);
    }

    private static double checked(Candidate candidate, Defect defect) {
        double fraction = defect.getFraction();
        if (!(fraction >= 0 && fraction < 1)) {
            throw new CompositionException(StructureReader.named(candidate) + ", field defects: the fraction "
                    + fraction + " of " + defect.getKind() + " is not in 0..1");
        }
        return fraction;
    }
}
