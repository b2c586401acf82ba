// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Objects;

/**
 * How a series looks. Colours are indices of a {@link Palette}, so that one chart suits light and dark ground.
 *
 * @param colour     index into the palette's colours for series
 * @param marker     shape of points
 * @param filled     whether markers are filled rather than open
 * @param markerSize width of markers in points (1/72 inch)
 * @param dash       how lines are drawn
 * @param lineWidth  width of lines in points
 * @param right      whether y values belong to the right axis
 */
public record SeriesStyle(int colour, Marker marker, boolean filled, double markerSize, Dash dash, double lineWidth,
        boolean right) {

    private static final double MARKER_SIZE = 5;
    private static final double LINE_WIDTH = 1.25;

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if the colour's index is negative or a size is not positive
     */
    public SeriesStyle {
        Objects.requireNonNull(marker);
        Objects.requireNonNull(dash);
        if (colour < 0 || !(markerSize > 0) || !(lineWidth > 0)) {
            throw new IllegalArgumentException("expected an index from 0 and positive sizes, found colour " + colour
                    + ", marker " + markerSize + ", line " + lineWidth);
        }
    }

    /**
     * @param index of the series, from 0: colour and shape follow from it
     * @return points without a line
     */
    public static SeriesStyle points(int index) {
        return new SeriesStyle(index, Marker.of(index), true, MARKER_SIZE, Dash.NONE, LINE_WIDTH, false);
    }

    /**
     * @param index of the series, from 0: colour and dash follow from it
     * @return a line without points
     */
    public static SeriesStyle line(int index) {
        return new SeriesStyle(index, Marker.NONE, true, MARKER_SIZE, Dash.of(index), LINE_WIDTH, false);
    }

    /** {@return this style with open markers} */
    public SeriesStyle open() {
        return new SeriesStyle(colour, marker, false, markerSize, dash, lineWidth, right);
    }

    /**
     * @param newMarker shape of points
     * @return this style with another shape
     */
    public SeriesStyle withMarker(Marker newMarker) {
        return new SeriesStyle(colour, newMarker, filled, markerSize, dash, lineWidth, right);
    }

    /**
     * @param newDash how lines are drawn; NONE for no line
     * @return this style with another line
     */
    public SeriesStyle withDash(Dash newDash) {
        return new SeriesStyle(colour, marker, filled, markerSize, newDash, lineWidth, right);
    }

    /**
     * @param newMarkerSize width of markers in points
     * @param newLineWidth  width of lines in points
     * @return this style with other sizes
     */
    public SeriesStyle withSizes(double newMarkerSize, double newLineWidth) {
        return new SeriesStyle(colour, marker, filled, newMarkerSize, dash, newLineWidth, right);
    }

    /** {@return this style on the right y axis} */
    public SeriesStyle onRight() {
        return new SeriesStyle(colour, marker, filled, markerSize, dash, lineWidth, true);
    }
}
