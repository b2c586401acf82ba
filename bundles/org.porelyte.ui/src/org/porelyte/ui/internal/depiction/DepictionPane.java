// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.Caption;
import org.porelyte.chemistry.depict.DepictionStyle;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.ui.kit.drawing.DrawingCanvas;
import org.porelyte.ui.kit.drawing.DrawingContent;
import org.porelyte.ui.kit.drawing.DrawingRegion;

/** Shows the picture of an element: its caption, the drawing or why there is none, and what the marks mean. */
public final class DepictionPane {

    private static final int MARGIN = 6;
    /** Of the height of the pane, what the drawing has at least. */
    private static final double LEAST_SHARE = 0.45;

    private final Composite column;
    private final Composite header;
    private final CLabel title;
    private final CLabel details;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final DrawingCanvas canvas;
    private final MessagePane message;
    private final LegendBar legend;
    private ElementPicture picture;

    /**
     * @param parent   holds the pane
     * @param drawings draws the keys of the legend
     */
    public DepictionPane(Composite parent, ElementDrawings drawings) {
        column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        header = new Composite(column, SWT.NONE);
        header.setLayout(new CaptionLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        title = line();
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        details = line();
        stack = new Composite(column, SWT.NONE);
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        canvas = new DrawingCanvas(stack);
        message = new MessagePane(stack);
        legend = new LegendBar(column, drawings);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend.control());
        column.addListener(SWT.Resize, event -> fitLegend());
    }

    /** A line that is shortened where it is too long. */
    private CLabel line() {
        CLabel line = new CLabel(header, SWT.NONE);
        line.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        return line;
    }

    /** The legend in words leaves most of the pane to the drawing, or else it is brief. */
    private void fitLegend() {
        Point size = column.getSize();
        if (size.x > 0 && size.y > 0) {
            legend.setBrief(false);
            int others = header.computeSize(size.x, SWT.DEFAULT).y + legend.height(size.x);
            legend.setBrief(size.y - others < LEAST_SHARE * size.y);
        }
    }

    /** {@return the control, to lay it out} */
    public Control control() {
        return column;
    }

    /** {@return the canvas, whose regions are the atoms} */
    public DrawingCanvas canvas() {
        return canvas;
    }

    /**
     * Returns the style whose colours go with those of the pane.
     *
     * @return without a background and a caption
     */
    public ElementStyle style() {
        return ElementStyle.DEFAULT.withCaption(false).withPalette(
                canvas.isDark() ? DepictionStyle.Palette.DARK : DepictionStyle.Palette.LIGHT, true);
    }

    /**
     * Shows a message in place of any picture.
     *
     * @param text what it says
     */
    public void showHint(String text) {
        picture = null;
        caption("", "");
        legend.show(List.of(), List.of(), style());
        bringUp(SWT.ICON_INFORMATION, text, "");
    }

    /**
     * Shows a picture.
     *
     * @param newPicture the picture
     * @param style      the style that it was drawn in
     * @param sameAgain  whether it is of the same element as the last one, so that scale and place stay
     */
    public void show(ElementPicture newPicture, ElementStyle style, boolean sameAgain) {
        // a linker and its connection points have the same drawing
        boolean keep = sameAgain || newPicture instanceof ElementPicture.Drawn next
                && picture instanceof ElementPicture.Drawn last && last.drawing().svg().equals(next.drawing().svg());
        picture = newPicture;
        Caption caption = picture.caption();
        caption(caption.title(), caption.details());
        switch (picture) {
            case ElementPicture.NotDrawn none -> {
                legend.show(List.of(), List.of(), style);
                bringUp(none.faulty() ? SWT.ICON_WARNING : SWT.ICON_INFORMATION, none.message(),
                        none.snippet());
            }
            case ElementPicture.Drawn drawn -> {
                legend.show(drawn.legend(), drawn.notes(), style);
                fitLegend();
                layout.topControl = canvas.control();
                column.layout(true, true);
                if (keep) {
                    canvas.update(content(drawn));
                } else {
                    canvas.show(content(drawn));
                }
            }
        }
    }

    private static DrawingContent content(ElementPicture.Drawn drawn) {
        List<DrawingRegion> regions = new ArrayList<>();
        for (AtomPlace atom : drawn.drawing().atoms()) {
            regions.add(new DrawingRegion(id(atom), "Atom " + atom.label(), atom.x(), atom.y(),
                    atom.radius()));
        }
        return new DrawingContent(drawn.drawing().svg(), drawn.drawing().width(), drawn.drawing().height(), regions,
                drawn.caption().text());
    }

    /**
     * Finds the atom of a region.
     *
     * @param region a region of the canvas
     * @return the atom; nothing if the picture changed meanwhile
     */
    public Optional<AtomPlace> atom(DrawingRegion region) {
        return picture instanceof ElementPicture.Drawn drawn ? drawn.drawing().atoms().stream()
                .filter(atom -> region.id().equals(id(atom))).findFirst() : Optional.empty();
    }

    /** The id of the region of the atom with a map number. */
    Optional<String> regionWithMap(int atomMap) {
        return picture instanceof ElementPicture.Drawn drawn
                ? drawn.drawing().atomWithMap(atomMap).map(DepictionPane::id) : Optional.empty();
    }

    private static String id(AtomPlace atom) {
        return atom.part() + ":" + atom.index();
    }

    private void bringUp(int systemIcon, String text, String snippet) {
        canvas.clear();
        message.show(systemIcon, text, snippet);
        layout.topControl = message.control();
        column.layout(true, true);
    }

    private void caption(String first, String second) {
        title.setText(first.replace("&", "&&"));
        title.setToolTipText(first.isEmpty() ? null : first);
        details.setText(second);
        details.setToolTipText(second.isEmpty() ? null : second);
        header.requestLayout();
    }

    /** {@return what is shown; nothing while a hint is} */
    public Optional<ElementPicture> picture() {
        return Optional.ofNullable(picture);
    }

    /** {@return caption and formula as shown, for tests} */
    public String shownCaption() {
        return title.getText().replace("&&", "&") + "\n" + details.getText();
    }

    /** {@return the message that is shown in place of a drawing; empty if a drawing is shown} */
    public String shownMessage() {
        return layout.topControl == message.control() ? message.text() : "";
    }

    /** {@return what the legend says, entry by entry, then the notes} */
    public List<String> shownLegend() {
        return legend.texts();
    }
}
