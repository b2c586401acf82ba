// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.EditorPart;

import org.porelyte.model.Library;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.ui.Findings;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.documents.DocumentSaveable;
import org.porelyte.ui.internal.editor.forms.ElementForms;
import org.porelyte.ui.internal.editor.forms.NotationChecks;
import org.porelyte.ui.internal.editor.picking.StructureFields;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.file.Saving;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.page.ContentPage;

/** Edits a library: its elements in a list at the left, the form of the chosen one at the right. */
public final class LibraryEditor extends EditorPart implements ISaveablesSource, IPersistableEditor {

    /** Id of the editor. */
    public static final String ID = "org.porelyte.ui.libraryEditor";

    private static final String LIST_WEIGHT = "listWeight";
    private static final String SHOWN = "shown";
    private static final int WHOLE = 1000;
    private static final int USUAL_LIST_WEIGHT = 280;

    private final LibrariesListener listener = this::changed;
    private final ShownElement selection = new ShownElement();
    private final ISelectionListener follower = this::follow;
    private Libraries libraries;
    private LibraryDocument document;
    private ContentPage page;
    private SashForm sash;
    private ElementList list;
    private ElementPage form;
    private int listWeight = USUAL_LIST_WEIGHT;
    private String firstShown = "";

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof LibraryEditorInput file)) {
            throw new PartInitException("The library editor opens library files only.");
        }
        setSite(site);
        setInput(input);
        libraries = site.getService(Libraries.class);
        document = libraries.documents().stream().filter(file::isOf).findFirst()
                .orElseGet(() -> libraries.open(file.file()));
        setPartName(document.name());
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createContent);
        libraries.addListener(listener);
        getSite().getPage().addSelectionListener(follower);
        showState();
    }

    private Control createContent(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        ElementImages images = new ElementImages(sash);
        list = new ElementList(sash, images, element -> show(element, null));
        form = new ElementPage(sash,
                new ElementForms(new NotationChecks(() -> new ContributionReader().read(RegistryFactory.getRegistry())
                        .quantities()).all(), new StructureFields()),
                new DocumentForms(document, images, element -> show(element, null)), images,
                control -> getSite().getService(IThemeEngine.class).applyStyles(control, true));
        sash.setWeights(listWeight, WHOLE - listWeight);
        return sash;
    }

    private void changed(LibraryDocument changed, Change change) {
        if (changed != document) {
            return;
        }
        switch (change) {
            case STATE -> showState();
            case CONTENT -> contentChanged();
            case FILE -> fileChanged();
            case FINDINGS -> showFindings();
            case CLOSED -> getSite().getPage().closeEditor(this, false);
            default -> {
                // The forms show no quantities that are computed.
            }
        }
    }

    private void showState() {
        switch (document.state()) {
            case LibraryState.Opening opening -> {
                form.show((EObject) null);
                page.showMessage(SWT.ICON_WORKING, "Opening " + document.name() + " ...");
            }
            case LibraryState.Failed failed -> {
                form.show((EObject) null);
                page.showMessage(SWT.ICON_ERROR, failed.message());
            }
            case LibraryState.Opened opened -> {
                list.setInput(document);
                page.showContent();
                EObject first = firstShown.isEmpty() ? null
                        : opened.library().eResource().getEObject(firstShown);
                show(first == null ? opened.library() : first, null);
                showFindings();
            }
        }
    }

    private void contentChanged() {
        Library library = document.library().orElse(null);
        if (library == null) {
            return;
        }
        list.refresh();
        if (!form.isShownIn(library)) {
            show(library, null);
        }
        form.showHead();
    }

    private void fileChanged() {
        firePropertyChange(PROP_DIRTY);
        if (!((LibraryEditorInput) getEditorInput()).isOf(document)) {
            setInputWithNotify(new LibraryEditorInput(document.file()));
            setPartName(document.name());
        }
    }

    private void showFindings() {
        EObject element = form.element();
        if (element == null) {
            return;
        }
        Findings findings = document.findings();
        List<FieldMessage> messages = new ArrayList<>();
        for (Problem problem : findings.problems()) {
            EObject at = findings.element(problem);
            if (at == element || !(element instanceof Library) && EcoreUtil.isAncestor(element, at)) {
                messages.add(new FieldMessage(problem.feature() == null ? featureHolding(element, at)
                        : at == element || at.eContainmentFeature().isMany() ? fieldOf(element, at, problem)
                                : problem.feature(), problem.severity() == Severity.ERROR,
                        problem.message() + " " + problem.fix()));
            }
        }
        form.show(messages);
    }

    /** Shows what another part selected, while this editor can be seen and is linked with them. */
    private void follow(IWorkbenchPart part, ISelection other) {
        if (part == this || !(other instanceof IStructuredSelection chosen) || chosen.size() != 1
                || !(chosen.getFirstElement() instanceof EObject element) || element == form.element()
                || libraries.of(element).filter(document::equals).isEmpty()) {
            return;
        }
        boolean linked = getSite().getService(ICommandService.class).getCommand(ExplorerView.LINK)
                .getState(RegistryToggleState.STATE_ID) instanceof State state && Boolean.TRUE.equals(state.getValue());
        if (linked && getSite().getPage().isPartVisible(this)) {
            show(element, null);
        }
    }

    private static EStructuralFeature fieldOf(EObject element, EObject at, Problem problem) {
        return at == element ? problem.feature() : featureHolding(element, at);
    }

    /** {@return the feature of the element that holds the part; null for the element itself} */
    private static EStructuralFeature featureHolding(EObject element, EObject part) {
        EObject held = part;
        while (held != element && held.eContainer() != element && held.eContainer() != null) {
            held = held.eContainer();
        }
        return held == element ? null : held.eContainmentFeature();
    }

    /**
     * Shows the form of an element.
     *
     * @param element of the library that is edited
     * @param feature whose field gets the focus; null for none
     */
    public void show(EObject element, EStructuralFeature feature) {
        if (document.library().isEmpty()) {
            return;
        }
        form.show(element);
        list.select(element);
        showFindings();
        selection.show(element);
        libraries.activate(document);
        if (feature != null) {
            form.setFocus(feature);
        }
    }

    /** Writes what is typed and not yet written to the library. */
    public void flush() {
        form.flush();
    }

    /** {@return the library that is edited} */
    public LibraryDocument document() {
        return document;
    }

    /** {@return the element whose form is shown; null if none is} */
    public EObject shown() {
        return form.element();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        form.flush();
        new Saving(getSite().getShell()).save(document);
    }

    @Override
    public void doSaveAs() {
        form.flush();
        new Saving(getSite().getShell()).saveAs(document);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document.library().isPresent();
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {new DocumentSaveable(document)};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void restoreState(IMemento memento) {
        Integer weight = memento.getInteger(LIST_WEIGHT);
        if (weight != null && weight > 0 && weight < WHOLE) {
            listWeight = weight;
        }
        String shown = memento.getString(SHOWN);
        firstShown = shown == null ? "" : shown;
    }

    @Override
    public void saveState(IMemento memento) {
        int[] weights = sash.getWeights();
        memento.putInteger(LIST_WEIGHT, weights[0] * WHOLE / (weights[0] + weights[1]));
        if (form.element() != null && form.element().eResource() != null) {
            memento.putString(SHOWN, EcoreUtil.getURI(form.element()).fragment());
        }
    }

    @Override
    public void setFocus() {
        libraries.activate(document);
        if (document.library().isPresent()) {
            list.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follower);
        libraries.removeListener(listener);
        super.dispose();
    }
}
