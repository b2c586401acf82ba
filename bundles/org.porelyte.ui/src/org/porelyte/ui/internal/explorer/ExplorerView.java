// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.edit.CommandCall;
import org.porelyte.ui.internal.editor.LibraryEditor;
import org.porelyte.ui.kit.page.ContentPage;

/** Shows folders with libraries and what the open ones hold, by kind. Follows and offers the selection of elements. */
public final class ExplorerView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.explorer";
    /** Id of the command whose state says whether the selection of other parts is followed. */
    public static final String LINK = "org.porelyte.ui.linkExplorer";

    private final ISelectionListener selectionListener = this::follow;
    private final LibrariesListener librariesListener = this::changed;
    private Libraries libraries;
    private IMemento memento;
    private ContentPage page;
    private ExplorerTree tree;

    @Override
    public void init(IViewSite site, IMemento state) throws PartInitException {
        super.init(site, state);
        memento = state;
    }

    @Override
    public void saveState(IMemento state) {
        if (tree != null) {
            tree.saveState(state);
        } else if (memento != null) {
            // Never shown in this session.
            state.putMemento(memento);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        libraries = getSite().getService(Libraries.class);
        page = new ContentPage(parent, this::createTree);
        TreeViewer viewer = tree.viewer();
        getSite().setSelectionProvider(viewer);
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(ID, menu, viewer);
        getSite().getPage().addSelectionListener(selectionListener);
        tree.start();
        libraries.addListener(librariesListener);
        showTreeOrHint();
    }

    /** A library was read: what its editor shows, from the last session perhaps, is shown here as well. */
    private void changed(LibraryDocument document, Change change) {
        if (change == Change.STATE && tree.viewer().getStructuredSelection().isEmpty()) {
            // When the editor has learned of it, too.
            getSite().getShell().getDisplay().asyncExec(() -> {
                if (getSite().getPage().getActiveEditor() instanceof LibraryEditor editor
                        && !tree.viewer().getControl().isDisposed()) {
                    follow(editor, editor.getSite().getSelectionProvider().getSelection());
                }
            });
        }
    }

    private Control createTree(Composite parent) {
        Path examples = Platform.getLocation().toPath().resolve("examples");
        tree = new ExplorerTree(parent, libraries, InstanceScope.INSTANCE.getNode("org.porelyte.ui"), examples,
                new Openness(libraries, memento), this::showTreeOrHint);
        tree.viewer().addSelectionChangedListener(event -> activate(event.getStructuredSelection()));
        tree.viewer().addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
        new ExplorerDrag(tree.viewer(), libraries).connect();
        return tree.control();
    }

    private void activate(IStructuredSelection selection) {
        Object first = selection.getFirstElement();
        libraries.of(first instanceof Category category ? category.library()
                : first instanceof Range range ? range.category().library() : first).ifPresent(libraries::activate);
    }

    private void open(IStructuredSelection selection) {
        Object node = selection.getFirstElement();
        if (node instanceof ClosedLibrary || node instanceof EObject) {
            new CommandCall(getSite().getService(IHandlerService.class)).run("org.porelyte.ui.openElement");
        } else {
            tree.viewer().setExpandedState(node, !tree.viewer().getExpandedState(node));
        }
    }

    private void showTreeOrHint() {
        if (page == null) {
            return;
        }
        if (tree.isEmpty()) {
            page.showMessage(SWT.ICON_INFORMATION, "No library is open. File > Open... opens one, "
                    + "File > Open Example an example.");
        } else {
            page.showContent();
        }
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured) || !isLinked()) {
            return;
        }
        List<?> elements = Stream.of(structured.toArray())
                .filter(element -> element instanceof EObject && libraries.of(element).isPresent()).toList();
        if (!elements.isEmpty()) {
            tree.reveal(elements);
        }
    }

    private boolean isLinked() {
        State state = getSite().getService(ICommandService.class).getCommand(LINK)
                .getState(RegistryToggleState.STATE_ID);
        return state == null || Boolean.TRUE.equals(state.getValue());
    }

    /**
     * Selects an element, and lets its name be changed where it has one.
     *
     * @param element of an open library
     */
    public void rename(EObject element) {
        tree.rename(element);
    }

    /**
     * Selects elements and scrolls to them.
     *
     * @param elements of open libraries
     */
    public void reveal(List<?> elements) {
        tree.reveal(elements);
    }

    /** Puts the cursor into the search field. */
    public void find() {
        tree.field().focus();
    }

    /** Looks at the folders again. */
    public void refresh() {
        tree.folders().look();
    }

    /**
     * Shows a folder from now on.
     *
     * @param folder absolute
     */
    public void addFolder(Path folder) {
        tree.folders().add(folder);
    }

    /**
     * Shows a folder no more; its libraries must be closed already.
     *
     * @param folder absolute
     */
    public void removeFolder(Path folder) {
        tree.folders().remove(folder);
        tree.viewer().refresh();
        showTreeOrHint();
    }

    /**
     * @param project a folder that is shown
     * @return its open libraries
     */
    public List<LibraryDocument> openLibraries(Project project) {
        return libraries.documents().stream()
                .filter(document -> document.file().getParent().equals(project.folder())).toList();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
        if (tree != null) {
            tree.dispose();
        }
        super.dispose();
    }

    /** {@return the tree, for tests} */
    public TreeViewer tree() {
        return tree.viewer();
    }

    /** {@return the search field, for tests} */
    public Text searchField() {
        return tree.field().control();
    }

    /** {@return the field in which a name is changed; null while none is, for tests} */
    public Text nameField() {
        return tree.names().field();
    }

    /** {@return the message that the view shows in place of the tree; empty if it shows the tree} */
    public String shownMessage() {
        return page.shownMessage();
    }
}
