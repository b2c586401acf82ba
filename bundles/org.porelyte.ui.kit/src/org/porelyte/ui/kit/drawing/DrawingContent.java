// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.drawing;

import java.util.List;
import java.util.Objects;

/**
 * What a canvas shows.
 *
 * @param svg         an SVG document whose view box begins at the origin
 * @param width       width of its view box
 * @param height      height of its view box
 * @param regions     places that can be picked, in the order in which keys walk through them
 * @param description says in words what is drawn, for those who do not see it
 */
public record DrawingContent(String svg, double width, double height, List<DrawingRegion> regions,
        String description) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a size is not positive
     */
    public DrawingContent {
        Objects.requireNonNull(svg);
        Objects.requireNonNull(description);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing of " + width + " by " + height);
        }
        regions = List.copyOf(regions);
    }
}
