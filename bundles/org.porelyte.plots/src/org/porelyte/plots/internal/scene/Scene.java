// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.scene;

import java.util.List;

import org.porelyte.plots.Rgb;

/**
 * A drawing.
 *
 * @param width  in points
 * @param height in points
 * @param title  what it shows, in plain text; may be empty
 * @param ground colour behind all
 * @param items  those behind first
 */
public record Scene(double width, double height, String title, Rgb ground, List<Item> items) {

    /** Copies the items. */
    public Scene {
        items = List.copyOf(items);
    }
}
