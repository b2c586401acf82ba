// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.ui.IMemento;

import org.porelyte.chemistry.depict.ElementStyle;

/**
 * What is marked in drawings.
 *
 * @param atomMaps     whether atom-map numbers are written
 * @param hoppingSites whether hopping sites are marked
 * @param anchors      whether connection points, graft anchors and polymerising bonds are marked
 */
record Marks(boolean atomMaps, boolean hoppingSites, boolean anchors) {

    static final Marks USUAL = new Marks(false, true, true);

    /** What can be switched on and off; the names are those in menus and in the kept state. */
    enum Kind {
        ATOM_MAPS, HOPPING_SITES, ANCHORS
    }

    static Marks read(IMemento memento) {
        Marks marks = USUAL;
        for (Kind kind : Kind.values()) {
            Boolean kept = memento == null ? null : memento.getBoolean(kind.name());
            marks = kept == null ? marks : marks.with(kind, kept);
        }
        return marks;
    }

    void write(IMemento memento) {
        for (Kind kind : Kind.values()) {
            memento.putBoolean(kind.name(), has(kind));
        }
    }

    boolean has(Kind kind) {
        return switch (kind) {
            case ATOM_MAPS -> atomMaps;
            case HOPPING_SITES -> hoppingSites;
            case ANCHORS -> anchors;
        };
    }

    Marks with(Kind kind, boolean shown) {
        return switch (kind) {
            case ATOM_MAPS -> new Marks(shown, hoppingSites, anchors);
            case HOPPING_SITES -> new Marks(atomMaps, shown, anchors);
            case ANCHORS -> new Marks(atomMaps, hoppingSites, shown);
        };
    }

    ElementStyle in(ElementStyle style) {
        return style.withAtomMaps(atomMaps).withHoppingSites(hoppingSites).withAnchors(anchors);
    }
}
