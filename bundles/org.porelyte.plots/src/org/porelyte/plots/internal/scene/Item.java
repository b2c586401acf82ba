// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.scene;

import java.util.List;

import org.porelyte.plots.RichText;
import org.porelyte.plots.Rgb;

/** Something drawn. */
public sealed interface Item {

    /**
     * A shape.
     *
     * @param path    its outline
     * @param fill    colour inside; null for none
     * @param opacity of the inside, 0 to 1
     * @param pen     how its outline is drawn; null for none
     * @param title   what it stands for, for those who point at it; empty for nothing
     */
    record Shape(Path path, Rgb fill, double opacity, Pen pen, String title) implements Item {

        /** {@return a filled shape} */
        public static Shape filled(Path path, Rgb fill) {
            return new Shape(path, fill, 1, null, "");
        }

        /** {@return a line} */
        public static Shape line(Path path, Pen pen) {
            return new Shape(path, null, 1, pen, "");
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /**
     * A text on one line.
     *
     * @param text   what it says
     * @param x      place of the anchor
     * @param y      place of the line that letters stand on
     * @param angle  turned clockwise about its place, in degrees
     * @param anchor which part stands at its place
     * @param size   of letters in points
     * @param colour of letters
     */
    record Text(RichText text, double x, double y, double angle, Anchor anchor, double size, Rgb colour)
            implements Item {
    }

    /**
     * Items that belong together.
     *
     * @param name  what they are, for those who read the file
     * @param clip  they are seen only in this box; null for everywhere
     * @param items those behind first
     */
    record Group(String name, Box clip, List<Item> items) implements Item {

        /** Copies the items. */
        public Group {
            items = List.copyOf(items);
        }
    }
}
