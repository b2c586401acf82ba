// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.DepictionStyle.Palette;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.chemistry.depict.ElementSnapshot;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.model.edit.ElementChange;
import org.porelyte.ui.internal.depiction.PictureJob;
import org.porelyte.ui.kit.drawing.DrawingCanvas;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.drawing.RegionListener;
import org.porelyte.ui.kit.form.CustomField;
import org.porelyte.ui.kit.form.FormContext;

/**
 * The drawing of a structure with its marks, drawn in the background soon after the element changed. A click on an atom
 * opens the menu of what the atom can be.
 */
final class StructureField implements CustomField {

    /** Key of a control's data that tests find it by. */
    private static final String ID = "org.porelyte.id";
    private static final int HEIGHT = 220;
    private static final int DELAY_MS = 200;
    /** Width to height, about that of the field. */
    private static final double ASPECT = 2.5;

    /** About the size of the badge beside a marked atom, in units of the drawing: it is clicked as well. */
    private static final double BADGE = 16;

    private final ElementDrawings drawings;
    private final Function<EObject, AtomMarks> marker;
    private final EContentAdapter follower = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch()) {
                drawSoon();
            }
        }
    };
    private final Runnable drawing = this::draw;
    private FormContext context;
    private DrawingCanvas canvas;
    private AtomMenu menu;
    private HintLine hint;
    private PictureJob job;
    private EObject shown;
    private AtomMarks marks;
    private String asked = "";
    private Structure structure = Structure.NONE;
    private Optional<DrawingRegion> pointed = Optional.empty();

    /** @param marker says what can be picked on an element */
    StructureField(ElementDrawings drawings, Function<EObject, AtomMarks> marker) {
        this.drawings = drawings;
        this.marker = marker;
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit, FormContext formContext) {
        context = formContext;
        Composite column = toolkit.createComposite(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        column.setLayout(layout);
        column.addDisposeListener(event -> unbind());
        Composite frame = new Composite(column, SWT.BORDER);
        toolkit.adapt(frame);
        frame.setLayout(new FillLayout());
        TableWrapData place = new TableWrapData(TableWrapData.FILL_GRAB);
        place.heightHint = HEIGHT;
        frame.setLayoutData(place);
        canvas = new DrawingCanvas(frame);
        canvas.control().setData(ID, "structure");
        canvas.setWheelScrolls(true);
        canvas.setReach(BADGE);
        canvas.setAppearanceListener(this::draw);
        canvas.addRegionListener(new RegionListener() {
            @Override
            public void picked(DrawingRegion region) {
                pick(region);
            }

            @Override
            public void pointed(Optional<DrawingRegion> region) {
                pointed = region;
            }
        });
        menu = new AtomMenu(canvas.control(), this::execute);
        canvas.control().addListener(SWT.MenuDetect, event -> {
            event.doit = false;
            pointed.ifPresent(this::pick);
        });
        hint = new HintLine(column, toolkit);
        job = new PictureJob(parent.getDisplay(), drawings, this::show);
        return column;
    }

    @Override
    public void show(EObject element) {
        shown = element;
        marks = marker.apply(element);
        structure = Structure.NONE;
        canvas.clear();
        hint.say(marks.hint());
        element.eAdapters().add(follower);
        draw();
    }

    @Override
    public void unbind() {
        if (shown != null) {
            shown.eAdapters().remove(follower);
            shown = null;
            job.cancel();
            if (!canvas.control().isDisposed()) {
                menu.close();
            }
        }
    }

    private void drawSoon() {
        if (!canvas.control().isDisposed()) {
            // The same runnable again puts the first one off.
            canvas.control().getDisplay().timerExec(DELAY_MS, drawing);
        }
    }

    private void draw() {
        if (shown != null && !canvas.control().isDisposed()) {
            asked = marks.smiles();
            job.request(ElementSnapshot.of(shown), ElementStyle.DEFAULT.withCaption(false).withHoppingSites(false)
                    .withAspect(ASPECT).withPalette(canvas.isDark() ? Palette.DARK : Palette.LIGHT, true));
        }
    }

    private void show(ElementPicture picture) {
        if (shown == null || canvas.control().isDisposed()) {
            return;
        }
        menu.close();
        switch (picture) {
            case ElementPicture.Drawn drawn -> {
                structure = Structure.of(drawn, asked, atom -> marks.role(atom, drawn.drawing()));
                hint.say(marks.hint());
            }
            case ElementPicture.NotDrawn none -> {
                structure = structure.outdated();
                hint.warn(!structure.isEmpty() ? "The structure cannot be read. This is the last one that could."
                        : none.snippet().isEmpty() ? "There is no structure to draw yet. Type a SMILES above."
                                : "The structure cannot be read, so that there is nothing to draw.");
            }
        }
        structure.content().ifPresentOrElse(canvas::update, canvas::clear);
    }

    private void pick(DrawingRegion region) {
        // What was typed since is drawn in a moment; until then the atoms may be others.
        if (shown == null || !structure.isOf(marks.smiles())) {
            return;
        }
        AtomPlace atom = structure.atom(region).filter(place -> place.part() == 0).orElse(null);
        List<Choice> choices = atom == null ? List.of() : marks.choices(atom.index());
        if (!choices.isEmpty()) {
            menu.open("Atom " + region.label(), choices, canvas.place(region));
        }
    }

    private void execute(Choice.Change change) {
        if (shown != null && structure.isOf(marks.smiles())) {
            context.execute(new ElementChange(shown, change.step(), change.change()));
        }
    }

    @Override
    public boolean setFocus() {
        return canvas.control().setFocus();
    }
}
