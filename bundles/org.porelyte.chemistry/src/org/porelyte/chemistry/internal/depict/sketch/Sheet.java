// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.internal.depict.PaintedStructure;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.Places;
import org.porelyte.chemistry.internal.depict.StructurePainter;
import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Lettering;
import org.porelyte.chemistry.internal.depict.scene.Page;
import org.porelyte.chemistry.internal.depict.scene.Scene;

/** Lays sketches side by side, in rows where there are many, each above its label. */
public final class Sheet {

    private static final double MARGIN = 8;
    private static final double GAP = 34;
    private static final double LABEL_GAP = 10;

    private final StructurePainter structures;
    private final Lettering titles = new Lettering(13, "label");
    private final Lettering texts = new Lettering(11.5f, "label");

    /**
     * Creates a sheet layout.
     *
     * @param structures paints the structures
     */
    public Sheet(StructurePainter structures) {
        this.structures = structures;
    }

    /**
     * What was laid out.
     *
     * @param page  the sheet
     * @param atoms where the atoms are on it
     */
    public record Result(Page page, List<AtomPlace> atoms) {
    }

    /** A painted sketch, its label, and the room that both take. */
    private record Cell(Sketch sketch, PaintedStructure painted, double width, double height) {
    }

    /**
     * Lays sketches out.
     *
     * @param sketches what is drawn, at least one
     * @param style    how
     * @param foot     lines below all; empty for none
     * @param legend   what the marks mean, written below the foot if there is one
     * @param title    of the page, in words
     * @return the sheet
     */
    public Result lay(List<Sketch> sketches, ElementStyle style, List<String> foot, List<LegendEntry> legend,
            String title) {
        Palettes palette = Palettes.of(style.palette());
        SketchPainter painter = new SketchPainter(structures);
        List<Cell> cells = new ArrayList<>();
        for (Sketch sketch : sketches) {
            PaintedStructure painted = painter.paint(sketch, palette, style.atomMaps());
            Rectangle2D box = painted.scene().bounds();
            double text = 0;
            for (int i = 0; i < sketch.label().size(); i++) {
                text = Math.max(text, lettering(i).width(sketch.label().get(i)));
            }
            cells.add(new Cell(sketch, painted, Math.max(box.getWidth(), text), box.getHeight()));
        }
        List<List<Cell>> rows = rows(cells, style.aspect());
        List<Figure> figures = new ArrayList<>();
        List<AtomPlace> atoms = new ArrayList<>();
        Foot below = new Foot(titles, texts, palette, foot, legend);
        double width = Math.max(rows.stream().mapToDouble(Sheet::width).max().orElse(0), below.leastWidth());
        double y = MARGIN;
        int part = 0;
        for (List<Cell> row : rows) {
            double height = row.stream().mapToDouble(Cell::height).max().orElse(0);
            double x = MARGIN + (width - width(row)) / 2;
            for (Cell cell : row) {
                Rectangle2D box = cell.painted().scene().bounds();
                PaintedStructure placed = cell.painted().transformed(AffineTransform.getTranslateInstance(
                        x + cell.width() / 2 - box.getCenterX(), y + height / 2 - box.getCenterY()));
                figures.addAll(placed.scene().figures());
                atoms.addAll(Places.of(placed, cell.sketch().structure(), part++, 1));
                figures.addAll(label(cell, x + cell.width() / 2, y + height + LABEL_GAP, palette));
                x += cell.width() + GAP;
            }
            y += height + labelHeight(row) + GAP;
        }
        y -= GAP;
        Foot.Written written = below.write(MARGIN, y, width);
        figures.addAll(written.figures());
        Page page = new Page(new Scene(figures), width + 2 * MARGIN, written.bottom() + MARGIN,
                style.transparent() ? null : palette.background(), title);
        return new Result(page, atoms);
    }

    /**
     * Draws the key of an entry of a legend.
     *
     * @param entry the entry
     * @param style how
     * @return the key, just as large as needed
     */
    public Page key(LegendEntry entry, ElementStyle style) {
        Palettes palette = Palettes.of(style.palette());
        Scene key = new Scene(new Foot(titles, texts, palette, List.of(), List.of()).key(entry));
        Rectangle2D box = key.bounds();
        double margin = 1;
        return new Page(key.transformed(AffineTransform.getTranslateInstance(margin - box.getX(),
                margin - box.getY())), box.getWidth() + 2 * margin, box.getHeight() + 2 * margin,
                style.transparent() ? null : palette.background(), entry.text());
    }

    private Lettering lettering(int line) {
        return line == 0 ? titles : texts;
    }

    private List<Figure> label(Cell cell, double centre, double top, Palettes palette) {
        List<Figure> lines = new ArrayList<>();
        double y = top;
        for (int i = 0; i < cell.sketch().label().size(); i++) {
            String line = cell.sketch().label().get(i);
            y += lettering(i).lineHeight();
            lines.add(lettering(i).line(line, centre - lettering(i).width(line) / 2, y - 4, palette.text()));
        }
        return lines;
    }

    private double labelHeight(List<Cell> row) {
        double most = 0;
        for (Cell cell : row) {
            double height = cell.sketch().label().isEmpty() ? 0 : LABEL_GAP;
            for (int i = 0; i < cell.sketch().label().size(); i++) {
                height += lettering(i).lineHeight();
            }
            most = Math.max(most, height);
        }
        return most;
    }

    private static double width(List<Cell> row) {
        return row.stream().mapToDouble(Cell::width).sum() + GAP * (row.size() - 1);
    }

    /** Of all ways to fill rows one after the other, the one whose sheet is nearest to the wanted aspect. */
    private List<List<Cell>> rows(List<Cell> cells, double aspect) {
        List<List<Cell>> best = List.of(cells);
        double least = Double.MAX_VALUE;
        for (int columns = 1; columns <= cells.size(); columns++) {
            int lines = (cells.size() + columns - 1) / columns;
            if (columns > (cells.size() + lines - 1) / lines) {
                // as many rows would do with shorter ones
                continue;
            }
            List<List<Cell>> rows = new ArrayList<>();
            for (int i = 0; i < cells.size(); i += columns) {
                rows.add(cells.subList(i, Math.min(cells.size(), i + columns)));
            }
            double width = rows.stream().mapToDouble(Sheet::width).max().orElse(1);
            double height = rows.stream().mapToDouble(row -> row.stream().mapToDouble(Cell::height).max().orElse(0)
                    + labelHeight(row) + GAP).sum();
            // the scale at which it fits a pane of that aspect
            double size = Math.max(width / aspect, height);
            if (size < least) {
                least = size;
                best = rows;
            }
        }
        return best;
    }
}
