// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.porelyte.chemistry.depict.Drawing;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.ui.kit.drawing.SvgImage;

/** Says what the marks of a drawing mean, and what is not in it. */
final class LegendBar {

    private static final int MARGIN = 6;
    private static final int SPACE = 8;

    private final Composite bar;
    private final ElementDrawings drawings;
    private final List<Image> keys = new ArrayList<>();
    private final List<Control> words = new ArrayList<>();
    private Label more;
    private List<LegendEntry> entries = List.of();
    private List<String> notes = List.of();
    private ElementStyle style;

    LegendBar(Composite parent, ElementDrawings drawings) {
        this.drawings = drawings;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.spacing = SPACE;
        layout.marginLeft = MARGIN;
        layout.marginRight = MARGIN;
        bar.setLayout(layout);
        bar.addDisposeListener(event -> disposeKeys());
    }

    Control control() {
        return bar;
    }

    /** Shows other entries and notes; empty ones take no room. */
    void show(List<LegendEntry> newEntries, List<String> newNotes, ElementStyle newStyle) {
        if (entries.equals(newEntries) && notes.equals(newNotes) && newStyle.equals(style)) {
            return;
        }
        entries = newEntries;
        notes = newNotes;
        style = newStyle;
        for (Control child : bar.getChildren()) {
            child.dispose();
        }
        disposeKeys();
        words.clear();
        more = null;
        for (LegendEntry entry : entries) {
            add(entry);
        }
        for (String note : notes) {
            Label label = new Label(bar, SWT.WRAP);
            label.setText(escaped(note));
            label.setLayoutData(new RowData());
            words.add(label);
        }
        if (!entries.isEmpty() || !notes.isEmpty()) {
            more = new Label(bar, SWT.NONE);
            more.setText("...");
            more.setToolTipText(String.join("\n", texts()));
            more.setLayoutData(new RowData());
        }
        setBrief(false);
    }

    /** Shows the signs alone, with their meanings as tooltips, or all in words. */
    void setBrief(boolean brief) {
        for (Control word : words) {
            if (word.getLayoutData() instanceof GridData data) {
                data.exclude = brief;
            } else if (word.getLayoutData() instanceof RowData data) {
                data.exclude = brief;
            }
            word.setVisible(!brief);
        }
        if (more != null) {
            ((RowData) more.getLayoutData()).exclude = !brief;
            more.setVisible(brief);
        }
        bar.requestLayout();
    }

    /** How high the bar is at a width. */
    int height(int width) {
        return bar.computeSize(width, SWT.DEFAULT, true).y;
    }

    private void add(LegendEntry entry) {
        Composite pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 0).applyTo(pair);
        Drawing key = drawings.key(entry, style);
        Image image = SvgImage.create(bar.getDisplay(), key.svg(), key.width(), key.height());
        keys.add(image);
        Label sign = new Label(pair, SWT.NONE);
        sign.setImage(image);
        sign.setToolTipText(entry.text());
        Label meaning = new Label(pair, SWT.NONE);
        meaning.setText(escaped(entry.meaning()));
        meaning.setLayoutData(new GridData());
        words.add(meaning);
    }

    /** An ampersand would underline the next letter. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private void disposeKeys() {
        keys.forEach(Image::dispose);
        keys.clear();
    }

    /** The texts of the entries and notes, for tests. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(entries.stream().map(LegendEntry::text).toList());
        texts.addAll(notes);
        return texts;
    }
}
