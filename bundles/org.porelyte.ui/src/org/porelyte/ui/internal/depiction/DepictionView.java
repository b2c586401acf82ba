// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.chemistry.depict.ElementSnapshot;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.Library;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.drawing.RegionListener;

/** Draws the element that is selected in the workbench, and draws it anew when its library changes. */
public final class DepictionView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.depiction";

    private static final String EXPORT_FOLDER = "EXPORT_FOLDER";
    private static final String HINT = "Select a linker, a functional group, a monomer, an oligomer, a salt, a medium, "
            + "a binder or a candidate to see it drawn.";
    /** Proportions of the pane that structures are arranged for; the nearest one counts. */
    private static final double[] ASPECTS = {0.6, 0.8, 1, 1.3, 1.7, 2.2, 2.8, 3.6, 4.5};

    private final LibrariesListener librariesListener = this::changed;
    private final ISelectionListener selectionListener = this::follow;
    private final IPartListener2 partListener = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == DepictionView.this && stale) {
                draw();
            }
        }
    };
    private final ElementDrawings drawings = new ElementDrawings();
    private Libraries libraries;
    private DepictionPane pane;
    private PictureJob job;
    private Marks marks = Marks.USUAL;
    private EObject element;
    private ElementStyle asked;
    private EObject drawn;
    private boolean stale;
    private String exportFolder;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        marks = Marks.read(memento);
        exportFolder = memento == null ? null : memento.getString(EXPORT_FOLDER);
    }

    @Override
    public void saveState(IMemento memento) {
        marks.write(memento);
        if (exportFolder != null) {
            memento.putString(EXPORT_FOLDER, exportFolder);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new DepictionPane(parent, drawings);
        pane.showHint(HINT);
        job = new PictureJob(parent.getDisplay(), drawings, this::show);
        pane.canvas().setAppearanceListener(this::draw);
        pane.canvas().control().addListener(SWT.Resize, event -> rearrange());
        pane.canvas().addRegionListener(new RegionListener() {
            @Override
            public void picked(DrawingRegion region) {
                pane.canvas().select(List.of(region.id()));
            }

            @Override
            public void pointed(Optional<DrawingRegion> region) {
                say(region.flatMap(pane::atom));
            }
        });
        getSite().getPage().addPartListener(partListener);
        getSite().getPage().addSelectionListener(selectionListener);
        libraries = getSite().getService(Libraries.class);
        libraries.addListener(librariesListener);
        follow(null, getSite().getPage().getSelection());
    }

    private void say(Optional<AtomPlace> atom) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(atom.map(place -> "Atom " + (place.index() + 1)
                + " of its structure: " + place.element()
                + (place.atomMap() == 0 ? "" : " with the map number " + place.atomMap())).orElse(null));
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        for (Object object : structured.toArray()) {
            EObject next = Adapters.adapt(object, EObject.class);
            if (next != null) {
                if (next != element) {
                    element = next;
                    draw();
                }
                return;
            }
        }
    }

    private void changed(LibraryDocument document, Change change) {
        if (element == null || change != Change.CONTENT && change != Change.STATE && change != Change.CLOSED) {
            return;
        }
        if (change == Change.STATE) {
            findAgain(document);
        }
        if (libraries.of(element).isEmpty()) {
            element = null;
            drawn = null;
            job.cancel();
            pane.showHint(HINT);
        } else if (libraries.of(element).get() == document) {
            draw();
        }
    }

    /** The content of a document was replaced: the element with the same id takes the place of the old one. */
    private void findAgain(LibraryDocument document) {
        String id = EcoreUtil.getID(element);
        if (id == null || libraries.of(element).isPresent()) {
            return;
        }
        document.library().map(Library::eContents).stream().flatMap(List::stream)
                .filter(other -> other.eClass() == element.eClass() && id.equals(EcoreUtil.getID(other))).findFirst()
                .ifPresent(other -> {
                    drawn = other;
                    element = other;
                });
    }

    /** Draws at once if the view is to be seen, else when it is. */
    private void draw() {
        if (element == null) {
            return;
        }
        stale = !getSite().getPage().isPartVisible(this) && pane.picture().isPresent();
        if (!stale) {
            if (pane.picture().isEmpty()) {
                pane.showHint("Drawing what is selected ...");
            }
            asked = marks.in(pane.style()).withAspect(aspect());
            job.request(ElementSnapshot.of(element), asked);
        }
    }

    private double aspect() {
        Point size = pane.canvas().control().getSize();
        double actual = size.x > 0 && size.y > 0 ? (double) size.x / size.y : 1;
        double best = ASPECTS[0];
        for (double aspect : ASPECTS) {
            best = Math.abs(Math.log(aspect / actual)) < Math.abs(Math.log(best / actual)) ? aspect : best;
        }
        return best;
    }

    /** Several structures are arranged anew where the pane got other proportions. */
    private void rearrange() {
        boolean several = pane.picture().orElse(null) instanceof ElementPicture.Drawn picture
                && picture.drawing().atoms().stream().anyMatch(atom -> atom.part() > 0);
        if (several && asked != null && asked.aspect() != aspect()) {
            draw();
        }
    }

    private void show(ElementPicture picture) {
        if (!pane.control().isDisposed()) {
            pane.show(picture, asked, drawn == element);
            drawn = element;
            pane.canvas().select(chosen());
        }
    }

    /** The atom that the selected connection point or graft anchor is. */
    private List<String> chosen() {
        int map = switch (element) {
            case ConnectionPoint point -> point.getAtomMap();
            case GraftAnchor anchor -> anchor.getAtomMap();
            case null, default -> 0;
        };
        return map == 0 ? List.of() : pane.regionWithMap(map).map(List::of).orElse(List.of());
    }

    /** {@return whether marks of a kind are shown} */
    boolean isShown(Marks.Kind kind) {
        return marks.has(kind);
    }

    /** Shows marks of a kind, or not. */
    void show(Marks.Kind kind, boolean shown) {
        marks = marks.with(kind, shown);
        draw();
    }

    /**
     * Draws the element as it goes to files and the clipboard: with the marks of now, with its caption, on white. In a
     * job; nothing happens where nothing is drawn.
     *
     * @param name     what the job does
     * @param consumer gets the picture, in the thread of the job
     */
    public void export(String name, PictureConsumer consumer) {
        if (element == null || !(pane.picture().orElse(null) instanceof ElementPicture.Drawn)) {
            return;
        }
        ElementSnapshot snapshot = ElementSnapshot.of(element);
        ElementStyle style = marks.in(ElementStyle.DEFAULT);
        Job.create(name, monitor -> {
            if (drawings.draw(snapshot, style) instanceof ElementPicture.Drawn picture) {
                return consumer.accept(picture);
            }
            return Status.CANCEL_STATUS;
        }).schedule();
    }

    /** {@return the folder of the last export, or else that of the library; null for neither} */
    String exportFolder() {
        if (exportFolder != null) {
            return exportFolder;
        }
        return libraries.of(element).map(document -> document.file().getParent()).map(Path::toString).orElse(null);
    }

    /** Remembers a folder for the next export. */
    void setExportFolder(String folder) {
        exportFolder = folder;
    }

    /** Does something with a picture, in a job. */
    @FunctionalInterface
    public interface PictureConsumer {

        /**
         * @param picture the picture
         * @return whether it worked; the workbench shows what went wrong
         */
        IStatus accept(ElementPicture.Drawn picture);
    }

    @Override
    public void setFocus() {
        pane.canvas().control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        getSite().getPage().removePartListener(partListener);
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** {@return what the view consists of} */
    public DepictionPane pane() {
        return pane;
    }
}
