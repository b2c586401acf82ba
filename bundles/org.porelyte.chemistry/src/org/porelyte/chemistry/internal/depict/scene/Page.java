// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.scene;

import java.awt.Color;

/**
 * A scene on a sheet, whose upper left corner is the origin.
 *
 * @param scene      what is drawn
 * @param width      in pixels
 * @param height     in pixels
 * @param background colour of the sheet, or null for none
 * @param title      says in words what is drawn, for those who do not see it; may be empty
 */
public record Page(Scene scene, double width, double height, Color background, String title) {
}
