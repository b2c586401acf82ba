// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

import org.porelyte.ui.kit.drawing.DrawingContent;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.drawing.RegionListener;

/** Tells assistive technology what is drawn, and its regions as children. */
public final class CanvasAccess {

    private final Canvas canvas;
    private final CanvasState state;

    private CanvasAccess(Canvas canvas, CanvasState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /**
     * @param canvas what is described
     * @param state  what it shows
     */
    public static void install(Canvas canvas, CanvasState state) {
        CanvasAccess access = new CanvasAccess(canvas, state);
        state.addListener(new RegionListener() {
            @Override
            public void picked(DrawingRegion region) {
                // a region that is picked had the focus before
            }

            @Override
            public void pointed(Optional<DrawingRegion> region) {
                if (region.isPresent() && region.equals(state.focused())) {
                    canvas.getAccessible().setFocus(access.focused());
                }
            }
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = access.name(event.childID);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = state.regions().size();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_GRAPHIC : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (event.childID == access.focused() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = canvas.isFocusControl() ? access.focused() : ACC.CHILDID_NONE;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                access.locate(event);
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point place = canvas.toControl(event.x, event.y);
                event.childID = state.regionAt(place.x, place.y, 0).map(state.regions()::indexOf)
                        .orElse(ACC.CHILDID_SELF);
            }
        });
    }

    private String name(int child) {
        if (child == ACC.CHILDID_SELF) {
            return state.content().map(DrawingContent::description).orElse("");
        }
        return child >= 0 && child < state.regions().size() ? state.regions().get(child).label() : "";
    }

    private int focused() {
        return state.focused().map(state.regions()::indexOf).filter(index -> index >= 0).orElse(ACC.CHILDID_SELF);
    }

    private void locate(AccessibleControlEvent event) {
        if (event.childID < 0 || event.childID >= state.regions().size()) {
            return;
        }
        DrawingRegion region = state.regions().get(event.childID);
        double radius = region.radius() * state.viewport().scale();
        Point corner = canvas.toDisplay((int) (state.viewport().paneX(region.x()) - radius),
                (int) (state.viewport().paneY(region.y()) - radius));
        event.x = corner.x;
        event.y = corner.y;
        event.width = (int) (2 * radius);
        event.height = (int) (2 * radius);
    }
}
