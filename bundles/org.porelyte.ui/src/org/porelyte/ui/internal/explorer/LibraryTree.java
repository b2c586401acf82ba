// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.kit.emf.ItemTree;

/**
 * The tree of folders, the libraries in them, what open ones hold by kind, and the parts of elements as the item
 * providers say. Only what was found is in it while something is looked for.
 */
class LibraryTree extends ItemTree {

    private static final Object[] NONE = {};

    private final Libraries libraries;
    private final ProjectFolders folders;
    private Found found = Found.ALL;

    LibraryTree(AdapterFactory factory, Libraries libraries, ProjectFolders folders) {
        super(factory);
        this.libraries = libraries;
        this.folders = folders;
    }

    /** {@return whether an element is left out because something else is looked for} */
    boolean hides(EObject element) {
        return found.of(new Object[] {element}).length == 0 && !found.has(element);
    }

    /** Shows only what was found; the viewer must be refreshed after it. */
    void restrict(Found what) {
        found = what;
    }

    @Override
    public Object[] getElements(Object input) {
        return folders.projects().stream().filter(project -> found == Found.ALL || getChildren(project).length > 0)
                .toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return switch (element) {
            case Project project -> libraries(project);
            case LibraryDocument document -> document.library().map(this::categories).orElse(NONE);
            case Category category -> inRanges(category);
            case Range range -> elements(range).toArray();
            default -> found.of(super.getChildren(element));
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case Project project -> true;
            case LibraryDocument document -> document.library().isPresent();
            case Category category -> !category.elements().isEmpty();
            case Range range -> true;
            default -> super.hasChildren(element);
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Project project -> null;
            case LibraryDocument document -> new Project(document.file().getParent());
            case ClosedLibrary closed -> new Project(closed.file().getParent());
            case Category category -> libraries.of(category.library()).orElse(null);
            case Range range -> range.category();
            case Library library -> libraries.of(library).orElse(null);
            case EObject part when part.eContainer() instanceof Library library ->
                range(new Category(library, part.eContainmentFeature()), part);
            default -> super.getParent(element);
        };
    }

    private Object[] libraries(Project project) {
        Stream<LibraryDocument> open = libraries.documents().stream()
                .filter(document -> document.file().getParent().equals(project.folder()));
        List<LibraryDocument> documents = open.filter(document -> found.has(document.name())
                || document.library().filter(found::has).isPresent()).toList();
        List<Path> files = libraries.documents().stream().map(LibraryDocument::file).toList();
        Stream<ClosedLibrary> closed = folders.files(project).stream().filter(file -> !files.contains(file))
                .map(ClosedLibrary::new).filter(library -> found.has(library.name()));
        return Stream.concat(documents.stream(), closed)
                .sorted(Comparator.comparing(LibraryTree::fileName, String.CASE_INSENSITIVE_ORDER)).toArray();
    }

    private static String fileName(Object library) {
        Path file = library instanceof LibraryDocument document ? document.file() : ((ClosedLibrary) library).file();
        return file.getFileName().toString();
    }

    private Object[] categories(Library library) {
        return library.eClass().getEReferences().stream().filter(EReference::isContainment)
                .map(reference -> new Category(library, reference)).filter(this::isShown).toArray();
    }

    /** Whether a kind is shown: those that a library has, and candidates always. */
    boolean isShown(Category category) {
        return found == Found.ALL ? !category.elements().isEmpty()
                || category.reference() == PorelytePackage.Literals.LIBRARY__CANDIDATES
                : category.elements().stream().anyMatch(found::has);
    }

    /** {@return the elements of a kind that are shown} */
    List<EObject> elements(Category category) {
        return found == Found.ALL ? category.elements()
                : category.elements().stream().filter(found::has).toList();
    }

    /** {@return the elements of a range} */
    List<EObject> elements(Range range) {
        List<EObject> all = elements(range.category());
        int from = Math.min(range.from(), all.size());
        return new ArrayList<>(all.subList(from, Math.min(from + Range.SIZE, all.size())));
    }

    private Object[] inRanges(Category category) {
        Collection<EObject> all = elements(category);
        if (all.size() <= Range.SIZE) {
            return all.toArray();
        }
        int ranges = (all.size() + Range.SIZE - 1) / Range.SIZE;
        return IntStream.range(0, ranges).mapToObj(n -> new Range(category, n * Range.SIZE)).toArray();
    }

    private Object range(Category category, EObject element) {
        List<EObject> all = elements(category);
        if (all.size() <= Range.SIZE) {
            return category;
        }
        int place = all.indexOf(element);
        return place < 0 ? category : new Range(category, place / Range.SIZE * Range.SIZE);
    }
}
