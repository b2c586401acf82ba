// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.internal.depict.PaintedStructure;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.StructurePainter;
import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Scene;

/** Paints a structure with its marks. */
final class SketchPainter {

    private final StructurePainter structures;

    SketchPainter(StructurePainter structures) {
        this.structures = structures;
    }

    PaintedStructure paint(Sketch sketch, Palettes palette, boolean atomMaps) {
        PaintedStructure bare = structures.paint(sketch.structure(), palette, atomMaps);
        Scene rings = new Scene(Halos.of(sketch, bare, palette));
        PaintedStructure ringed = bare.withScene(rings.plus(bare.scene()));
        BadgePlacer placer = new BadgePlacer(ringed);
        BadgePainter painter = new BadgePainter(palette);
        List<Figure> badges = new ArrayList<>();
        for (Badge badge : sketch.badges()) {
            Point2D place = placer.place(badge.atom(), painter.halfWidth(badge.kind(), badge.text()),
                    BadgePainter.HALF + 1);
            badges.addAll(painter.paint(badge, bare.atoms().get(badge.atom()), place));
        }
        // the lines of badges run below the structure, their signs lie above
        List<Figure> lines = badges.stream().filter(figure -> figure.role().endsWith("-line")).toList();
        List<Figure> signs = badges.stream().filter(figure -> !figure.role().endsWith("-line")).toList();
        return ringed.withScene(rings.plus(new Scene(lines)).plus(bare.scene()).plus(new Scene(signs)));
    }
}
