// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Objects;

/** Something said in a chart that is no data. Places are numbers on the axes; y is along the left axis. */
public sealed interface Annotation {

    /** {@return what is written, as rich text; may be empty except for {@link Note}} */
    String text();

    /** Which axis a line crosses or a span lies on. */
    enum Along {
        /** Numbers are along the x axis: the line is vertical. */
        X,
        /** Numbers are along the left y axis: the line is horizontal. */
        Y
    }

    /**
     * Text beside a place.
     *
     * @param x    along the x axis
     * @param y    along the y axis
     * @param text what is written above and to the right of it
     */
    record Note(double x, double y, String text) implements Annotation {

        /** The text may not be null. */
        public Note {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A line across the chart, such as a threshold.
     *
     * @param along the axis that it crosses
     * @param at    where
     * @param text  what is written along it
     */
    record Rule(Along along, double at, String text) implements Annotation {

        /** Nothing may be null. */
        public Rule {
            Objects.requireNonNull(along);
            Objects.requireNonNull(text);
        }
    }

    /**
     * A part of the chart that is set off, such as a window of stability.
     *
     * @param along the axis on which it lies
     * @param from  one end
     * @param to    the other end
     * @param text  what is written in it
     */
    record Span(Along along, double from, double to, String text) implements Annotation {

        /** Nothing may be null. */
        public Span {
            Objects.requireNonNull(along);
            Objects.requireNonNull(text);
        }
    }
}
