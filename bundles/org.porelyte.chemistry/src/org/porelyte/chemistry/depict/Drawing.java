// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.porelyte.chemistry.internal.depict.scene.Page;
import org.porelyte.chemistry.internal.depict.scene.PngWriter;
import org.porelyte.chemistry.internal.depict.scene.SvgWriter;

/**
 * A drawing of one or several structures, as SVG or PNG, that knows where its atoms are. Immutable. Letters are paths,
 * so that it looks the same everywhere.
 */
public final class Drawing {

    /** Pixels of a PNG beyond which memory would not do. */
    private static final double MOST_PIXELS = 50e6;

    private final Page page;
    private final String svg;
    private final List<AtomPlace> atoms;

    /** Made by what draws. */
    Drawing(Page page, List<AtomPlace> atoms) {
        this.page = Objects.requireNonNull(page);
        this.svg = SvgWriter.write(page);
        this.atoms = List.copyOf(atoms);
    }

    /**
     * Returns the drawing as SVG.
     *
     * @return a document whose width, height and view box are {@link #width} and {@link #height}
     */
    public String svg() {
        return svg;
    }

    /**
     * Returns the drawing as PNG.
     *
     * @param zoom pixels per unit of the drawing, such as 3 for print
     * @return the bytes of a PNG file
     * @throws IllegalArgumentException if the zoom is not positive, or the picture would have more than 50 million
     *                                  pixels
     */
    public byte[] png(double zoom) {
        if (!(zoom > 0) || page.width() * zoom * page.height() * zoom > MOST_PIXELS) {
            throw new IllegalArgumentException("zoom " + zoom + "; expected a positive number that gives at most "
                    + "50 million pixels");
        }
        return PngWriter.write(page, zoom);
    }

    /**
     * Returns the width.
     *
     * @return in units of the drawing, which are pixels at zoom 1
     */
    public double width() {
        return page.width();
    }

    /**
     * Returns the height.
     *
     * @return in units of the drawing, which are pixels at zoom 1
     */
    public double height() {
        return page.height();
    }

    /**
     * Returns where the atoms are.
     *
     * @return part by part, in the order of their indices
     */
    public List<AtomPlace> atoms() {
        return atoms;
    }

    /**
     * Finds an atom by its map number.
     *
     * @param atomMap the number after the colon, such as 1 in {@code [C:1]}
     * @return the first such atom, or nothing
     */
    public Optional<AtomPlace> atomWithMap(int atomMap) {
        return atoms.stream().filter(atom -> atom.atomMap() == atomMap).findFirst();
    }
}
