// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.drawing;

import java.util.Optional;

/** Told of what happens to the regions of a drawing, in the user interface thread. */
public interface RegionListener {

    /**
     * A region was chosen by a click, or by Enter or Space while it has the focus.
     *
     * @param region the region
     */
    void picked(DrawingRegion region);

    /**
     * The mouse is on another region than before, or the keys went to another one.
     *
     * @param region the region, or nothing
     */
    default void pointed(Optional<DrawingRegion> region) {
        // most listeners wait for a choice
    }
}
