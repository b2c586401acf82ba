// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.net.URL;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

import org.porelyte.model.PorelytePackage;
import org.porelyte.model.edit.ElementIcons;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.kit.emf.ItemText;
import org.porelyte.ui.kit.image.Icons;

/** Texts, icons and tooltips of the explorer's tree, with marks for problems. */
final class LibraryLabels extends ColumnLabelProvider {

    private final Libraries libraries;
    private final LibraryTree tree;
    private final ItemText texts;
    private final Icons images;
    private final ElementIcons icons = new ElementIcons();
    private final ProblemMarks marks;
    private final ExplorerNotes notes;

    /**
     * @param libraries that are open
     * @param tree      knows what is in ranges
     * @param texts     of elements
     * @param images    as the tree shows them
     * @param marks     problems
     * @param notes     tooltips
     */
    LibraryLabels(Libraries libraries, LibraryTree tree, ItemText texts, Icons images, ProblemMarks marks,
            ExplorerNotes notes) {
        this.libraries = libraries;
        this.tree = tree;
        this.texts = texts;
        this.images = images;
        this.marks = marks;
        this.notes = notes;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case Project project -> notes.name(project);
            case ClosedLibrary closed -> closed.name();
            case LibraryDocument document -> text(document);
            case Category category -> category.title() + " (" + tree.elements(category).size() + ")";
            case Range range -> text(range);
            case EObject part -> texts.of(part);
            default -> String.valueOf(element);
        };
    }

    private String text(LibraryDocument document) {
        String state = switch (document.state()) {
            case LibraryState.Opening opening -> " (opening)";
            case LibraryState.Failed failed -> " (cannot be read)";
            case LibraryState.Opened opened -> {
                String problems = marks.of(document, document).count();
                yield problems.isEmpty() ? "" : " (" + problems + ")";
            }
        };
        return (document.isDirty() ? "*" : "") + document.name() + state;
    }

    private String text(Range range) {
        List<EObject> elements = tree.elements(range);
        if (elements.isEmpty()) {
            return "";
        }
        return range.from() + 1 + "\u2013" + (range.from() + elements.size()) + ": " + texts.of(elements.getFirst())
                + " to " + texts.of(elements.getLast());
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case Project project -> images.get("project");
            case ClosedLibrary closed -> images.getGrey(icons.of(PorelytePackage.Literals.LIBRARY));
            case LibraryDocument document -> images.get(icons.of(PorelytePackage.Literals.LIBRARY),
                    document.state() instanceof LibraryState.Failed ? images.address("error-mark")
                            : mark(marks.of(document, document)));
            case Category category -> images.get(icon(category), mark(mark(element)));
            case Range range -> images.get(icon(range.category()), mark(mark(element)));
            case EObject part -> images.get(icons.of(part), mark(mark(element)));
            default -> null;
        };
    }

    private URL icon(Category category) {
        return category.reference().getEReferenceType() == PorelytePackage.Literals.CANDIDATE
                ? images.address("candidates") : icons.of(category.reference().getEReferenceType());
    }

    private URL mark(ProblemMark mark) {
        return mark.errors() > 0 ? images.address("error-mark")
                : mark.warnings() > 0 ? images.address("warning-mark") : null;
    }

    private ProblemMark mark(Object node) {
        return switch (node) {
            case LibraryDocument document -> marks.of(document, document);
            case Category category -> libraries.of(category.library())
                    .map(document -> marks.of(document, category)).orElse(ProblemMark.NONE);
            case Range range -> libraries.of(range.category().library()).map(document -> tree.elements(range).stream()
                    .map(element -> marks.of(document, element)).filter(mark -> !mark.isEmpty())
                    .reduce(ProblemMark.NONE, ProblemMark::and)).orElse(ProblemMark.NONE);
            case EObject part -> libraries.of(part).map(document -> marks.of(document, part))
                    .orElse(ProblemMark.NONE);
            default -> ProblemMark.NONE;
        };
    }

    @Override
    public Font getFont(Object element) {
        return switch (element) {
            case LibraryDocument document when libraries.active().filter(document::equals).isPresent() ->
                JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            case ClosedLibrary closed -> JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT);
            default -> null;
        };
    }

    @Override
    public Color getForeground(Object element) {
        return element instanceof ClosedLibrary
                ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        return notes.of(element, mark(element));
    }
}
