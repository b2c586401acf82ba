// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import org.porelyte.ui.internal.help.Span.Look;

/** Shows the text of a page; links are followed by mouse, or by Tab and Enter. */
final class PagePane {

    private static final int MARGIN = 12;
    private static final int STEP = 18;
    private static final int ABOVE = 8;
    private static final int DELAY_MS = 200;
    private static final int LEAST_COLUMNS = 30;
    private static final int SCRIPT_PERCENT = 80;
    private static final int MIDDLE = 3 * 128;
    /** As the dark theme has it for links in dialogs. */
    private static final Color LINK_ON_DARK = new Color(0x6f, 0xc5, 0xee);
    private static final int[] BIGGER = {0, 6, 3, 1, 0, 0, 0};

    private final StyledText text;
    private final LocalResourceManager fonts;
    private final Consumer<String> follow;
    private final Runnable due = this::layOut;
    private List<Block> blocks = List.of();
    private List<PageWriter.Anchor> anchors = List.of();
    private int columns;
    private Color linkColour;

    /**
     * @param parent holds it
     * @param follow told of the links that are followed
     */
    PagePane(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        fonts = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addMouseListener(MouseListener.mouseUpAdapter(event -> clicked(new Point(event.x, event.y))));
        text.addListener(SWT.MouseMove, event -> text.setCursor(link(new Point(event.x, event.y)).isEmpty() ? null
                : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.Traverse, this::traverse);
        linkColour = linkColour();
        text.addListener(SWT.Paint, event -> followTheme());
        text.addListener(SWT.Resize, event -> text.getDisplay().timerExec(DELAY_MS, due));
    }

    /** Nobody tells of another theme but the ground, which is another then. */
    private void followTheme() {
        if (!linkColour().equals(linkColour)) {
            linkColour = linkColour();
            text.getDisplay().asyncExec(this::colourLinks);
        }
    }

    private void colourLinks() {
        if (!text.isDisposed()) {
            for (StyleRange range : text.getStyleRanges()) {
                if (!link(range).isEmpty()) {
                    range.foreground = linkColour;
                    text.setStyleRange(range);
                }
            }
        }
    }

    private Color linkColour() {
        RGB ground = text.getBackground().getRGB();
        return ground.red + ground.green + ground.blue < MIDDLE ? LINK_ON_DARK
                : text.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND);
    }

    StyledText control() {
        return text;
    }

    void show(List<Block> page) {
        blocks = page;
        columns = 0;
        layOut();
        text.setTopIndex(0);
    }

    /** Scrolls to a heading; to nothing if there is none of this name. */
    void reveal(String anchor) {
        anchors.stream().filter(known -> known.name().equals(anchor)).findFirst().ifPresent(known -> {
            text.setTopIndex(known.line());
            text.setCaretOffset(text.getOffsetAtLine(known.line()));
        });
    }

    /** Selects the next place of some words, from the beginning again after the last; says whether there is one. */
    boolean find(String words) {
        String all = text.getText().toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        int from = Math.max(text.getSelection().y, 0);
        int at = all.indexOf(wanted, from);
        at = at < 0 ? all.indexOf(wanted) : at;
        if (words.isEmpty() || at < 0) {
            return false;
        }
        text.setSelection(at, at + words.length());
        text.showSelection();
        return true;
    }

    private void layOut() {
        if (text.isDisposed() || columnsThatFit() == columns) {
            return;
        }
        columns = columnsThatFit();
        int top = text.getTopIndex();
        PageWriter writer = new PageWriter(columns);
        writer.write(blocks);
        anchors = writer.anchors();
        text.setRedraw(false);
        try {
            text.setText(writer.text());
            text.setStyleRanges(writer.pieces().stream().filter(piece -> !piece.span().text().isEmpty())
                    .map(this::style).toArray(StyleRange[]::new));
            for (int i = 0; i < writer.lines().size(); i++) {
                PageWriter.Line line = writer.lines().get(i);
                text.setLineIndent(i, 1, line.indent() * STEP);
                text.setLineWrapIndent(i, 1, (line.indent() + (line.indent() > 0 ? 1 : 0)) * STEP);
                text.setLineVerticalIndent(i, line.first() ? ABOVE : 0);
            }
            text.setTopIndex(top);
        } finally {
            text.setRedraw(true);
        }
    }

    private int columnsThatFit() {
        GC gc = new GC(text);
        try {
            gc.setFont(JFaceResources.getTextFont());
            double width = gc.getFontMetrics().getAverageCharacterWidth();
            return Math.max(LEAST_COLUMNS, (int) ((text.getClientArea().width - 2 * MARGIN) / width) - 1);
        } finally {
            gc.dispose();
        }
    }

    private StyleRange style(PageWriter.Piece piece) {
        Span span = piece.span();
        StyleRange range = new StyleRange();
        range.start = piece.start();
        range.length = span.text().length();
        boolean fixed = piece.fixed() || span.looks().contains(Look.CODE);
        boolean script = span.looks().contains(Look.ABOVE) || span.looks().contains(Look.BELOW);
        int style = (span.looks().contains(Look.BOLD) || piece.heading() > 0 ? SWT.BOLD : 0)
                | (span.looks().contains(Look.ITALIC) ? SWT.ITALIC : 0);
        range.font = font(fixed, style, BIGGER[piece.heading()], script && !piece.fixed());
        if (script) {
            int height = text.getLineHeight();
            range.rise = span.looks().contains(Look.ABOVE) ? height / 4 : -height / 6;
        }
        if (!span.link().isEmpty()) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
            range.foreground = linkColour;
            range.data = span.link();
        }
        return range;
    }

    private Font font(boolean fixed, int style, int bigger, boolean script) {
        FontDescriptor plain = FontDescriptor.createFrom(fixed ? JFaceResources.getTextFont() : text.getFont());
        FontDescriptor sized = plain.setStyle(style).increaseHeight(bigger);
        int height = sized.getFontData()[0].getHeight();
        return fonts.create(script ? sized.setHeight(Math.max(1, height * SCRIPT_PERCENT / 100)) : sized);
    }

    private void clicked(Point place) {
        if (text.getSelectionCount() == 0 && !link(place).isEmpty()) {
            follow.accept(link(place));
        }
    }

    private String link(Point place) {
        int offset = text.getOffsetAtPoint(place);
        return offset < 0 || offset >= text.getCharCount() ? "" : link(text.getStyleRangeAtOffset(offset));
    }

    private static String link(StyleRange range) {
        return range != null && range.data instanceof String target ? target : "";
    }

    private void traverse(Event event) {
        Point selection = text.getSelection();
        if (event.detail == SWT.TRAVERSE_RETURN) {
            String target = selection.x < text.getCharCount() ? link(text.getStyleRangeAtOffset(selection.x)) : "";
            if (!target.isEmpty()) {
                follow.accept(target);
            }
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            StyleRange found = null;
            for (StyleRange range : text.getStyleRanges()) {
                if (link(range).isEmpty()) {
                    continue;
                }
                if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS && range.start < selection.x) {
                    found = range;
                } else if (event.detail == SWT.TRAVERSE_TAB_NEXT && range.start >= selection.y && found == null
                        && range.start != selection.x) {
                    found = range;
                }
            }
            event.doit = found == null;
            if (found != null) {
                text.setSelection(found.start, found.start + found.length);
                text.showSelection();
            }
        }
    }
}
