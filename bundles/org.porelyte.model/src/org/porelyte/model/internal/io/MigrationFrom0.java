// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

import java.math.BigDecimal;
import java.util.Map;

/**
 * From format 0 to 1: graft anchors of linkers were called {@code anchors}, the fraction of a linker
 * {@code moleFraction}; the conductivity had the id {@code sigma}; thicknesses of forms and specimens were in
 * micrometres.
 */
final class MigrationFrom0 implements MigrationStep {

    private static final int MICROMETRE = 6;
    private static final Map<String, String> QUANTITY_IDS = Map.of("sigma", "transport.sigma");

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void migrate(XmlElement library) {
        library.forEach(element -> {
            element.attributes().computeIfPresent("quantity", (name, id) -> QUANTITY_IDS.getOrDefault(id, id));
            switch (element.name()) {
                case "anchors" -> element.rename("graftAnchors");
                case "linkers" -> element.renameAttribute("moleFraction", "fraction");
                case "form", "geometry" -> element.attributes().computeIfPresent("thickness",
                        (name, text) -> metres(element, text));
                default -> { }
            }
        });
    }

    private static String metres(XmlElement element, String micrometres) {
        try {
            return new BigDecimal(micrometres.strip()).movePointLeft(MICROMETRE).stripTrailingZeros().toString();
        } catch (NumberFormatException e) {
            throw new MigrationException(element.line(), "thickness '" + micrometres
                    + "' is no number. Expected micrometres, e.g. 42.9; correct that line.");
        }
    }
}
