// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.Annotation;
import org.porelyte.plots.Annotation.Along;
import org.porelyte.plots.Dash;
import org.porelyte.plots.RichText;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Item.Anchor;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;

/** Draws what is said in a chart beside its data. */
final class AnnotationPainter {

    private static final double SPAN = 0.13;
    private static final double VEIL = 0.75;

    private final Frame frame;
    private final Style style;
    private final Obstacles obstacles;

    AnnotationPainter(Frame frame, Style style, Obstacles obstacles) {
        this.frame = frame;
        this.style = style;
        this.obstacles = obstacles;
    }

    /** Spans, which lie behind the data. */
    List<Item> behind(List<Annotation> annotations) {
        List<Item> items = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Annotation.Span span) {
                Box box = box(span);
                if (box.width() > 0 && box.height() > 0) {
                    items.add(new Item.Shape(Path.of(box), style.palette().muted(), SPAN, null, ""));
                }
            }
        }
        return items;
    }

    /** Lines and texts, which lie before the data. */
    List<Item> before(List<Annotation> annotations) {
        List<Item> items = new ArrayList<>();
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case Annotation.Rule rule -> rule(rule, items);
                case Annotation.Note note -> {
                    if (frame.x().mapping().shows(note.x()) && frame.y().mapping().shows(note.y())) {
                        text(note.text(), frame.x().mapping().place(note.x()) + style.gap(),
                                frame.y().mapping().place(note.y()) - style.gap(), Anchor.START, items);
                    }
                }
                case Annotation.Span span -> {
                    Box box = box(span);
                    if (box.width() > 0 && box.height() > 0) {
                        text(span.text(), box.x() + style.gap(), firstLine(box.y()), Anchor.START, items);
                    }
                }
            }
        }
        return items;
    }

    private double firstLine(double top) {
        return top + style.gap() + BundledFont.CAP_HEIGHT * style.noteSize();
    }

    private Box box(Annotation.Span span) {
        Mapping mapping = (span.along() == Along.X ? frame.x() : frame.y()).mapping();
        Box plot = frame.plot();
        double from = mapping.placeOrEnd(span.from());
        double to = mapping.placeOrEnd(span.to());
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        if (span.along() == Along.X) {
            double left = Math.max(low, plot.x());
            return new Box(left, plot.y(), Math.min(high, plot.right()) - left, plot.height());
        }
        double top = Math.max(low, plot.y());
        return new Box(plot.x(), top, plot.width(), Math.min(high, plot.bottom()) - top);
    }

    private void rule(Annotation.Rule rule, List<Item> items) {
        Mapping mapping = (rule.along() == Along.X ? frame.x() : frame.y()).mapping();
        if (!mapping.shows(rule.at())) {
            return;
        }
        Box plot = frame.plot();
        double at = mapping.place(rule.at());
        Pen pen = new Pen(style.palette().muted(), style.line() * 1.3, Dash.DASHED);
        if (rule.along() == Along.X) {
            items.add(Item.Shape.line(Path.line(at, plot.y(), at, plot.bottom()), pen));
            boolean left = at > plot.x() + plot.width() * 0.6;
            text(rule.text(), at + (left ? -style.gap() : style.gap()), firstLine(plot.y()),
                    left ? Anchor.END : Anchor.START, items);
        } else {
            items.add(Item.Shape.line(Path.line(plot.x(), at, plot.right(), at), pen));
            boolean below = at < plot.y() + 2 * style.size();
            text(rule.text(), plot.right() - style.gap(), below ? firstLine(at) : at - style.gap(), Anchor.END, items);
        }
    }

    private void text(String markup, double x, double line, Anchor anchor, List<Item> items) {
        RichText text = RichText.parse(markup);
        if (text.runs().isEmpty()) {
            return;
        }
        double size = style.noteSize();
        double width = style.font().width(text, size);
        Box plot = frame.plot();
        double left = anchor == Anchor.END ? x - width : x;
        // What would leave the plot is moved back into it.
        left = Math.max(plot.x() + style.gap(), Math.min(left, plot.right() - style.gap() - width));
        double base = Math.max(firstLine(plot.y()), line);
        Box box = new Box(left, base - BundledFont.CAP_HEIGHT * size, width, BundledFont.CAP_HEIGHT * size)
                .grown(size * 0.2);
        items.add(new Item.Shape(Path.of(box), style.palette().ground(), VEIL, null, ""));
        items.add(new Item.Text(text, left, base, 0, Anchor.START, size, style.palette().ink()));
        obstacles.area(box);
    }
}
