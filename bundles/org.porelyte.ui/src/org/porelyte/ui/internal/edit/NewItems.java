// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.edit.ElementIcons;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.model.edit.NewElement;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.Category;
import org.porelyte.ui.internal.explorer.Range;

/** The menu of what can be made: parts of the selected element, then elements of its library. */
public final class NewItems extends CompoundContributionItem {

    /** Candidates are made by a wizard, which makes no invalid ones. */
    private static final String CANDIDATE_WIZARD = "org.porelyte.ui.newCandidate";

    private final ElementIcons icons = new ElementIcons();

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return new IContributionItem[0];
        }
        Libraries libraries = window.getService(Libraries.class);
        Object selection = window.getService(ISelectionService.class).getSelection();
        Optional<EObject> place = ElementSelection.place(selection, libraries);
        Optional<LibraryEditing> editing = place.flatMap(libraries::of).flatMap(LibraryDocument::editing);
        return editing.map(found -> items(window, found, place.get(), kind(selection)))
                .orElse(new IContributionItem[0]);
    }

    private static EReference kind(Object selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        return switch (first) {
            case null -> null;
            case Category category -> category.reference();
            case Range range -> range.category().reference();
            case EObject element when element.eContainer() instanceof Library -> element.eContainmentFeature();
            default -> null;
        };
    }

    private IContributionItem[] items(IWorkbenchWindow window, LibraryEditing editing, EObject place, EReference kind) {
        List<IContributionItem> items = new ArrayList<>();
        Library library = (Library) EcoreUtil.getRootContainer(place);
        if (place != library) {
            NewElement.in(editing.domain(), place).forEach(child -> items.add(item(window, child, false)));
            items.add(new Separator());
        }
        // First what stands beside the selected element.
        NewElement.in(editing.domain(), library).stream()
                .sorted(Comparator.comparing((NewElement element) -> element.reference() != kind))
                .forEach(element -> items.add(item(window, element, true)));
        return items.toArray(IContributionItem[]::new);
    }

    private IContributionItem item(IWorkbenchWindow window, NewElement element, boolean inLibrary) {
        boolean candidate = element.type() == Literals.CANDIDATE;
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, null,
                candidate ? CANDIDATE_WIZARD : NewElementHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        item.label = candidate ? element.label() + "..." : element.label();
        item.icon = ImageDescriptor.createFromURL(icons.of(element.type()));
        if (candidate) {
            return new CommandContributionItem(item);
        }
        item.parameters = Map.of(NewElementHandler.FIELD, element.reference().getName(), NewElementHandler.PLACE,
                inLibrary ? NewElementHandler.LIBRARY : NewElementHandler.SELECTION);
        return new CommandContributionItem(item);
    }
}
