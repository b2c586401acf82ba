// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.MoleculeParser;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.quantities.Value;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;

/**
 * Formulas of what has a SMILES, computed by jobs, and formula units of candidates as last computed. Belongs to the
 * user interface thread.
 */
final class Formulas {

    private final Display display;
    private final Map<String, String> bySmiles = new HashMap<>();
    private final Map<EObject, String> ofCandidates = new WeakHashMap<>();
    private final Map<LibraryDocument, ScreeningResults> taken = new WeakHashMap<>();

    /** @param display of the user interface thread */
    Formulas(Display display) {
        this.display = display;
    }

    /** {@return the formula of an element, such as C8H6O4; empty if it is not known (yet)} */
    String of(NamedElement element) {
        if (element instanceof Candidate) {
            return ofCandidates.getOrDefault(element, "");
        }
        String smiles = smiles(element);
        return smiles == null ? "" : bySmiles.getOrDefault(smiles, "");
    }

    private static String smiles(EObject element) {
        EStructuralFeature field = element.eClass().getEStructuralFeature("smiles");
        return field == null ? null : (String) element.eGet(field);
    }

    /** Computes in a job what is not known of a library. */
    void learn(Library library) {
        Set<String> unknown = new HashSet<>();
        for (EObject element : library.eContents()) {
            String smiles = element instanceof Candidate ? null : smiles(element);
            if (smiles != null && !smiles.isBlank() && !bySmiles.containsKey(smiles)) {
                unknown.add(smiles);
            }
        }
        if (!unknown.isEmpty()) {
            Job job = Job.create("Computing formulas", (IProgressMonitor monitor) -> compute(unknown, monitor));
            job.setSystem(true);
            job.setPriority(Job.DECORATE);
            job.schedule();
        }
    }

    private IStatus compute(Set<String> unknown, IProgressMonitor monitor) {
        MoleculeParser parser = new MoleculeParser();
        Map<String, String> computed = new HashMap<>();
        for (String smiles : unknown) {
            if (monitor.isCanceled()) {
                break;
            }
            try {
                computed.put(smiles, parser.parseSmiles(smiles).formula().text());
            } catch (ChemistryException e) {
                // A broken SMILES has no formula; the rules tell of it.
                computed.put(smiles, "");
            }
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> bySmiles.putAll(computed));
        }
        return Status.OK_STATUS;
    }

    /** Takes the formula units from the newest results of a library. */
    void take(LibraryDocument document) {
        ScreeningState.Done done = document.screening().newest();
        if (done == null || taken.put(document, done.results()) == done.results()) {
            return;
        }
        for (CandidateResult result : done.results().candidates()) {
            Value value = result.value(ResultTable.FORMULA_UNIT);
            if (value != null) {
                ofCandidates.put(done.live(result.candidate()), value.plain());
            }
        }
    }
}
